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
