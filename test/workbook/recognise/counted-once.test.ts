import { recognise } from '../../../src/workbook/recognise';
import { brief, HEADINGS, POST, posts, recognised, sentences, workbookOf, type Rows } from '../workbook-of';

const EVALUATION: Rows = [
  ['Modul', 'Jahr', 'Kosten', 'Zuwendung', 'Eigenanteil'],
  [1, 2021, 100000, 68750, 31250],
];

test('an evaluation of the posts by module and year is not counted beside the posts', () => {
  const { case: input, findings } = recognised({ Stellen: posts(), Auswertung: EVALUATION });
  expect(brief(findings)).toEqual(['totals-repeat-posts Auswertung!A1']);
  expect(input!.posts.map(({ origin }) => origin.sheet)).toEqual(['Stellen']);
});

test('cost and grant of a module that has no single posts count beside them', () => {
  const totals = [EVALUATION[0]!, [3, 2021, 102511, 75000, 27511]];
  const { case: input, findings } = recognised({ Stellen: posts(), 'Modul 3': totals });
  expect(findings).toEqual([]);
  expect(input!.posts.map(({ module }) => module)).toEqual([1, 3]);
});

test('cost and grant by module and year alone are the posts', () => {
  expect(recognised({ Auswertung: EVALUATION }).case!.posts).toHaveLength(1);
});

test('a copied sheet of posts counts, and is pointed out once', () => {
  const { case: input, findings } = recognised({
    Stellen: posts(),
    'Stellen (2)': posts(POST, [2, 'Casemanagement', ...POST.slice(2)]),
  });
  expect(sentences(findings)).toEqual([
    'Stellen (2)!A2: Diese Stelle steht ebenso auf dem Blatt „Stellen“ in Zeile 2; beide Zeilen zählen. ' +
      'Ist es dieselbe Stelle in einem anderen Stand, bitte beide Tabellen um eine Spalte „Stand“ ergänzen oder ' +
      'eine Zeile entfernen.',
  ]);
  expect(input!.posts).toHaveLength(3);
});

test('equal rows of one table and versions of a post are no repetition', () => {
  expect(brief(recognised({ Stellen: posts(POST, POST) }).findings)).toEqual(['rows-alike Stellen!A2']);
  const version = (name: string): Rows => [
    [...HEADINGS, 'Stand'],
    [...POST, name],
  ];
  expect(recognised({ Vorlage: version('Vorlage'), Sitzung: version('Sitzung') }).findings).toEqual([]);
});

test('a table on a hidden sheet counts, and the user is told so; a hidden list of settings goes without saying', () => {
  const snapshot = workbookOf({
    Stellen: posts(),
    Alt: posts([2, 'Casemanagement', 1, 70000, '01.07.2021', '31.12.2022']),
    Einstellungen: [
      ['Einstellung', 'Wert'],
      ['Haushaltsjahre', '2021/2022'],
    ],
  });
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, visible: sheet.name === 'Stellen' }));
  const recognition = recognise({ ...snapshot, sheets });
  expect(recognition.case!.posts).toHaveLength(2);
  expect(brief(recognition.findings)).toEqual(['table-on-hidden-sheet Alt!A1']);
});
