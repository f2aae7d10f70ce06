import { brief, recognised, sentences, type Rows } from '../workbook-of';
import { ownShareOf } from '../blocks/own-share-of';

const list = (...rows: Rows): Rows => [['Modul', 'Jahr', 'Bezeichnung', 'Kosten', 'Zuwendung'], ...rows];
const TWO: Rows = [
  [1, 2023, 'Koordination Nord', 65_000, 50_000],
  [1, 2023, 'Koordination Süd', 75_000, 45_000],
];

test.each<[string, Rows, string]>([
  ['below them', list(...TWO, [1, 2023, 'Koordination', 140_000, 95_000]), 'KIM!D4'],
  ['above them', list([1, 2023, 'Koordination', 140_000, 95_000], ...TWO), 'KIM!D2'],
])('a post that costs and gets what the others of its module do may be their sum: %s', (_, rows, cell) => {
  const { case: input, findings } = recognised({ KIM: rows });
  expect(input).toBeNull();
  expect(brief(findings)).toEqual([`post-may-be-sum ${cell}`]);
  expect(sentences(findings)[0]).toMatch(/: Ist das eine Summe\? .* von Modul 1 \(Zeilen \d–\d\)/);
});

test('so it is in a cross-tab', () => {
  const { findings } = recognised({
    'KIM 2023': [
      ['Modul 1', 'Kosten', 'Zuwendung'],
      ['Koordination Nord', 65_000, 50_000],
      ['Koordination Süd', 75_000, 45_000],
      ['Koordination', 140_000, 95_000],
    ],
  });
  expect(brief(findings)).toEqual(['post-may-be-sum KIM 2023!B4']);
});

test.each<[string, Rows[number]]>([
  ['another grant', [1, 2023, 'Koordination', 140_000, 90_000]],
  ['another year', [1, 2024, 'Koordination', 140_000, 95_000]],
  ['a row that is named a post', [1, 2023, 'Stelle West', 140_000, 95_000]],
])('%s is no sum', (_, row) => {
  expect(brief(recognised({ KIM: list(...TWO, row) }).findings)).toEqual([]);
});

test('a post like the one before it is no sum', () => {
  const { case: input } = recognised({
    KIM: list([1, 2023, 'Nord', 65_000, 50_000], [1, 2023, 'Süd', 65_000, 50_000]),
  });
  expect(ownShareOf(input!)).toEqual({ '1/2023': '30000.00' });
});
