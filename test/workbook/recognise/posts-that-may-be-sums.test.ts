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
  expect(input!.posts).toHaveLength(3);
  expect(brief(findings)).toEqual([`post-may-be-sum ${cell}`]);
  expect(sentences(findings)[0]).toMatch(/: Ist das eine Summe\? .* von Modul 1 \(Zeilen \d–\d\)/);
});

test('others of the module may stand above the rows that it adds up', () => {
  const { findings } = recognised({
    KIM: list([1, 2023, 'Leitung', 80_000, 40_000], ...TWO, [1, 2023, 'Koordination', 140_000, 95_000]),
  });
  expect(brief(findings)).toEqual(['post-may-be-sum KIM!D5']);
});

test('two years in columns are added up each', () => {
  const { findings } = recognised({
    KIM: [
      ['Modul', 'Bezeichnung', 'Kosten 2022', 'Zuwendung 2022', 'Kosten 2023', 'Zuwendung 2023'],
      [1, 'Koordination Nord', 65_000, 50_000, 66_000, 50_000],
      [1, 'Koordination Süd', 75_000, 45_000, 76_000, 45_000],
      [1, 'Koordination', 140_000, 95_000, 142_000, 95_000],
    ],
  });
  expect(brief(findings)).toEqual(['post-may-be-sum KIM!B4']);
});

test('a sum may call itself a post, too', () => {
  const { findings } = recognised({ KIM: list(...TWO, [1, 2023, 'Stelle gesamt', 140_000, 95_000]) });
  expect(brief(findings)).toContain('post-may-be-sum KIM!D4');
});

test('posts of another time are no parts of it', () => {
  const heading = ['Modul', 'Bezeichnung', 'Beginn', 'Ende', 'Kosten', 'Zuwendung'];
  const year = (number: number): string[] => [`01.01.${number}`, `31.12.${number}`];
  const { findings } = recognised({
    KIM: [
      heading,
      [1, 'Nord', ...year(2021), 65_000, 50_000],
      [1, 'Süd', ...year(2022), 75_000, 45_000],
      [1, 'Koordination', ...year(2023), 140_000, 95_000],
    ],
  });
  expect(brief(findings).filter((each) => each.startsWith('post-may-be-sum'))).toEqual([]);
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
