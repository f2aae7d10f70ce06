import { brief, HEADINGS, POST, posts, recognised, sentences, type Rows } from '../workbook-of';

const STATED = ['Modul', 'Jahr', 'Gesamtkosten', 'Zuwendung'];
const OTHER = [1, 2021, 100000, 60000];

test.each<[string, Rows, string[]]>([
  ['a blank grant', [STATED, OTHER, [2, 2021, 50000, '']], ['D3']],
  ['a dash as cost', [STATED, OTHER, [2, 2021, '-', 20000]], ['C3']],
  ['neither cost nor grant', [STATED, OTHER, [2, 2021, '', '']], ['C3', 'D3']],
  ['a blank year', [STATED, OTHER, [2, '', 50000, 20000]], ['B3']],
])('%s of cost and grant by year: the empty cell is named, once', (_, rows, cells) => {
  expect(brief(recognised({ Stellen: rows }).findings)).toEqual(
    cells.map((cell) => `needed-cell-empty Stellen!${cell}`),
  );
});

test('beside the FTE, too, the blank grant is what is missing', () => {
  const rows = [
    ['Modul', 'Jahr', 'VZÄ', 'Gesamtkosten', 'Zuwendung'],
    [1, 2021, 1, 100000, 60000],
    [2, 2021, 1, 50000, ''],
  ];
  expect(brief(recognised({ Stellen: rows }).findings)).toEqual(['needed-cell-empty Stellen!E3']);
});

test('with years side by side the column of the year is named in which one of the two is missing', () => {
  const rows = [
    ['Modul', 'Gesamtkosten 2021', 'Zuwendung 2021', 'Gesamtkosten 2022', 'Zuwendung 2022'],
    [1, 100000, 60000, 100000, 60000],
    [2, 50000, '', '', 20000],
    [3, '', '', 50000, 20000],
  ];
  expect(brief(recognised({ Stellen: rows }).findings)).toEqual([
    'needed-cell-empty Stellen!C3',
    'needed-cell-empty Stellen!D3',
  ]);
});

test('a row of a list that may have cost and grant instead is measured by what it comes closest to', () => {
  const headings = [...HEADINGS, 'Gesamtkosten', 'Zuwendung', 'Jahr'];
  const computed = [...POST.slice(0, 5), '', '', '', ''];
  const stated = [1, '', '', '', '', '', 50000, '', 2021];
  const rows = [headings, computed, stated];
  expect(brief(recognised({ Stellen: rows }).findings)).toEqual([
    'needed-cell-empty Stellen!F2',
    'needed-cell-empty Stellen!H3',
  ]);
});

test('a column of no year beside columns of two is said once', () => {
  const lines = [
    ['Produkt', 'Sachkonto', 'Ansatz 2021', 'Ansatz 2022', 'Ermächtigungsübertragung'],
    ['05.01', '501900', 1000, 2000, 'n.n.'],
  ];
  expect(brief(recognised({ Stellen: posts(), Haushalt: lines }).findings)).toEqual([
    'amounts-without-year Haushalt!E1',
  ]);
});

test('a sum above a cell that is no number is not said to differ as well', () => {
  const rows = posts(
    POST,
    [1, 'Koordination', 'n.n.', 80000, '01.07.2021', '31.12.2022'],
    ['Summe', '', 5, '', '', ''],
  );
  expect(brief(recognised({ Stellen: rows }).findings)).toEqual(['not-fte Stellen!C3']);
});

test('years that the posts and the setting do not share are told at the setting', () => {
  const sheets = { Stellen: posts(), Einstellungen: [['Haushaltsjahre', '2021-2023']] };
  expect(sentences(recognised(sheets).findings)[0]).toMatch(/^Einstellungen!B1: .*2023/);
});
