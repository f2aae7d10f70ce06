import { keyFiguresTexts } from '../../../src/i18n/key-figures-texts';
import { recognise } from '../../../src/workbook/recognise';
import { brief, posts, workbookOf } from '../workbook-of';

test.each(['KIMAbgleich_Eigenanteil', 'KIMHerleitung_Schritte3', 'KIMBeschluss_Eigenanteil'])(
  'a kept copy of a result sheet, known by its table %s, is not read',
  (name) => {
    const tables = [{ name, sheet: 'Stand Mai', address: 'A1:F2' }];
    const snapshot = workbookOf({ Stellen: posts(), 'Stand Mai': posts() }, { tables });
    const { case: input, findings } = recognise(snapshot);
    expect({ posts: input?.posts.length, findings: brief(findings) }).toEqual({
      posts: 1,
      findings: ['own-sheet-kept Stand Mai!A1'],
    });
  },
);

test('the kept key figures, which have no table, are known by their first lines', () => {
  const [title, legend] = [keyFiguresTexts('de').title, keyFiguresTexts('de').legend];
  const snapshot = workbookOf({
    Stellen: posts(),
    'Eckwerte Mai': [[title], ['Stand: 03.05.2022'], [legend], [], ...posts()],
  });
  const { case: input, findings } = recognise(snapshot);
  expect({ posts: input?.posts.length, findings: brief(findings) }).toEqual({
    posts: 1,
    findings: ['own-sheet-kept Eckwerte Mai!A1'],
  });
});

test('a sheet of a user with the same title is read', () => {
  const sheets = { 'Meine Eckwerte': [[keyFiguresTexts('de').title], [], ...posts()] };
  expect(recognise(workbookOf(sheets)).case?.posts).toHaveLength(1);
});
