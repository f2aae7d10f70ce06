import { brief, posts, recognised } from '../workbook-of';

const HEADING = ['Kommune', 'Gewicht', 'Teilnahme', 'Mindestanteil', 'Zugeteilte Stellen', 'Stellen vorher'];

function municipalities(...rows: (string | number)[][]) {
  return recognised({ Stellen: posts(), Kommunen: [HEADING, ...rows] });
}

test('a municipality with weight, participation, minimum and its result cells', () => {
  const { case: input, findings } = municipalities(
    ['Kamen', '0,85', 'ja', 0.5],
    ['Bergkamen', 1.19, 'nein'],
    ['Bönen', '12.345'],
    ['Summe', ''],
  );
  expect(brief(findings)).toEqual([]);
  expect(input!.municipalities).toMatchObject([
    {
      origin: { sheet: 'Kommunen', row: 2, columns: { weight: 'B', posts: 'E' } },
      name: 'Kamen',
      weight: { digits: 85, scale: 2 },
      participates: true,
      minShare: { digits: 5, scale: 1 },
      targets: { posts: 'E2', before: 'F2' },
    },
    { name: 'Bergkamen', participates: false, minShare: null, targets: { posts: 'E3' } },
    { name: 'Bönen', weight: { digits: 12345, scale: 0 }, participates: true },
  ]);
});

test('a table by inhabitants without result columns', () => {
  const rows = [
    ['Gemeinde', 'Einwohner'],
    ['Kamen', 43000],
  ];
  const { case: input } = recognised({ Stellen: posts(), Kommunen: rows });
  expect(input!.municipalities).toMatchObject([
    { weight: { digits: 43000, scale: 0 }, targets: { posts: null, before: null } },
  ]);
});

test.each([
  [['Kamen', -1], 'part-stopped(negative-value) Kommunen!B2'],
  [['Kamen', '', 'ja'], 'part-stopped(needed-cell-empty) Kommunen!B2'],
  [['', 3], 'part-stopped(needed-cell-empty) Kommunen!A2'],
  [['Kamen', 'viel'], 'part-stopped(not-a-number) Kommunen!B2'],
  [['Kamen', 1, 'vielleicht'], 'part-stopped(unknown-word) Kommunen!C2'],
])('%j cannot be read and stops the allocation only', (row, expected) => {
  const { case: input, findings } = municipalities(row, ['Bönen', 1, 'ja']);
  expect(brief(findings)).toEqual([expected]);
  expect(brief([input!.stopped!.allocation!])).toEqual([expected]);
  expect(input!.posts).toHaveLength(1);
});
