import { placeOf } from '../../../src/domain/place';
import { toDecimalText, type Exact } from '../../../src/domain/numbers';
import { recognise } from '../../../src/workbook/recognise';
import type { Recognition } from '../../../src/workbook/recognition';
import { brief, HEADINGS, POST, posts, recognised, workbookOf, type Rows } from '../workbook-of';

function of(recognition: Recognition) {
  expect(brief(recognition.findings)).toEqual([]);
  return recognition.case!;
}

const decimal = (value: Exact | null | undefined): string | null => (value ? toDecimalText(value) : null);

test('a plain table of posts in A1', () => {
  const [post] = of(recognised({ Stellen: posts() })).posts;
  expect(post).toMatchObject({
    module: 1,
    role: 'coordination',
    roleText: 'Koordination',
    start: { year: 2021, month: 7, day: 1 },
    end: { year: 2022, month: 12, day: 31 },
    version: null,
    assumed: false,
    origin: { sheet: 'Stellen', row: 2 },
  });
  expect(decimal(post!.fte.every)).toBe('2.5');
  expect(decimal(post!.personnelPerFte.every)).toBe('80000');
  expect(post!.origin.columns).toEqual({
    module: 'A',
    role: 'B',
    fte: 'C',
    personnelPerFte: 'D',
    start: 'E',
    end: 'F',
  });
});

test('the budget years are those that the posts touch', () => {
  expect(of(recognised({ Stellen: posts() })).settings.years).toEqual([2021, 2022]);
});

test('any sheet name, columns in any order, unknown columns, title block above, English headings', () => {
  const sheet: Rows = [
    ['Kreis Musterland', '', '', ''],
    ['KIM: planned posts', '', '', ''],
    [],
    ['End date', 'EG', 'FTE', 'Module', 'Comment', 'Personnel cost per FTE and year', 'Start date'],
    ['31.12.2022', 'E11', '2,5', 'Modul 1', 'x', '80.000,00 €', '01.07.2021'],
  ];
  const [post] = of(recognised({ Tabelle1: sheet })).posts;
  expect(post!.origin).toMatchObject({ sheet: 'Tabelle1', row: 5 });
  expect(decimal(post!.personnelPerFte.every)).toBe('80000');
});

test.each([
  ['Personal-\nkosten je VZÄ\nund Jahr'],
  ['PERSONALKOSTEN/VZÄ/JAHR'],
  ['Personalkosten pro Stelle p.a.'],
  ['AG-Brutto je VZÄ'],
  ['Arbeitgeberbrutto je VK und Jahr'],
  ['Personalkosten je VZAE u. Jahr ¹'],
  ['Personalkosten je VZÄ und Jahr (in €)'],
  ['Personalkosten je VZÄ und Jahr*'],
  ['Kosten je VZÄ'],
])('the heading %j is the personnel cost per FTE and year', (heading) => {
  const sheet = [
    ['Baustein', 'VK', heading, 'Eintritt', 'Austritt'],
    [1, 2.5, 80000, 'Juli 2021', '31.12.2022'],
  ];
  expect(decimal(of(recognised({ A: sheet })).posts[0]!.personnelPerFte.every)).toBe('80000');
});

test.each([
  ['Personalkosten je VZÄ und Jahr in T€', 80],
  ['Personalkosten je VZÄ und Jahr (TEUR)', '80'],
  ['Personalkosten je VZÄ und Jahr [Tsd. €]', '80,0'],
])('T€ in the heading %j', (heading, cost) => {
  const sheet = [
    ['Modul', 'VZÄ', heading, 'Beginn', 'Ende'],
    [1, 1, cost, '01.01.2021', '31.12.2021'],
  ];
  expect(decimal(of(recognised({ A: sheet })).posts[0]!.personnelPerFte.every)).toBe('80000');
});

test('T€ in the title block counts for every amount without a unit of its own, not for FTE', () => {
  const sheet = [
    ['Stellenplan KIM'],
    ['(Angaben in T€)'],
    ['Modul', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Sachkosten je VZÄ und Jahr (€)', 'Beginn', 'Ende'],
    [1, 2.5, 80.5, 9700, '01.01.2021', '31.12.2021'],
  ];
  const recognition = recognised({ A: sheet });
  const [post] = of(recognition).posts;
  expect([post!.personnelPerFte, post!.materialPerFte, post!.fte].map((each) => decimal(each.every))).toEqual(
    ['80500', '9700', '2.5'],
  );
  expect(recognition.tables[0]!.columns.map((column) => column.unit)).toEqual([
    null,
    null,
    'T€',
    '€',
    null,
    null,
  ]);
});

test('years side by side, in one heading row', () => {
  const sheet = [
    ['Modul', 'VZÄ', 'Personalkosten 2021', 'Personalkosten HJ 2022', 'Beginn', 'Ende'],
    [1, 2.5, 80000, 82000, '1.7.21', '31.12.22'],
  ];
  const [post] = of(recognised({ A: sheet })).posts;
  expect(decimal(post!.personnelPerFte.byYear[2021])).toBe('80000');
  expect(decimal(post!.personnelPerFte.byYear[2022])).toBe('82000');
  expect(placeOf(post!.origin, 'personnelPerFte', 2021)).toEqual({ sheet: 'A', cell: 'C2' });
  expect(placeOf(post!.origin, 'personnelPerFte', 2022)).toEqual({ sheet: 'A', cell: 'D2' });
  expect(placeOf(post!.origin, 'personnelPerFte')).toBeNull();
});

test.each<[string, Rows]>([
  [
    'the field above, the years below',
    [
      ['Modul', 'VZÄ', 'Gesamtkosten', '', 'Zuwendung', ''],
      ['', '', 2021, 2022, 2021, 2022],
    ],
  ],
  [
    'the years above, the fields below',
    [
      ['', '', 2021, '', 2022, ''],
      ['Modul', 'VZÄ', 'Gesamtkosten', 'Zuwendung', 'Gesamtkosten', 'Zuwendung'],
    ],
  ],
])('headings over two rows: %s', (_, headings) => {
  const yearsAbove = headings[0]![2] === 2021;
  const figures = yearsAbove ? [100000, 60000, 200000, 120000] : [100000, 200000, 60000, 120000];
  const [post] = of(recognised({ A: [['Titel'], ...headings, [1, 2.5, ...figures]] })).posts;
  expect(post!.totalCost.byYear).toEqual({ 2021: 10000000, 2022: 20000000 });
  expect(post!.statedGrant.byYear).toEqual({ 2021: 6000000, 2022: 12000000 });
});

test('cost and grant by module and year, without posts (as Köln printed them)', () => {
  const sheet = [
    ['Modul', 'Jahr', 'Kosten', 'Zuwendung'],
    [1, 2021, 518400, 463500],
    [1, 2022, 1084959, 843100],
  ];
  const { posts: rows, settings } = of(recognised({ Köln: sheet }));
  expect(
    rows.map((post) => [post.year, post.totalCost.every, post.statedGrant.every, post.fte.every]),
  ).toEqual([
    [2021, 51840000, 46350000, null],
    [2022, 108495900, 84310000, null],
  ]);
  expect(settings.years).toEqual([2021, 2022]);
});

test('blank rows are skipped, totals are skipped, notes end the table', () => {
  const sheet = posts(
    POST,
    [],
    [2, 'Casemanagement', 11, 70000, '01.07.2021', '31.12.2022'],
    ['Summe', '', 13.5, '', '', ''],
    [],
    ['* Die Personalkosten sind Durchschnittswerte.'],
    ['Aufgestellt:', 'Kämmerei'],
  );
  const recognition = recognised({ Stellen: sheet });
  expect(of(recognition).posts.map((post) => post.origin.row)).toEqual([2, 4]);
  expect(recognition.tables[0]).toMatchObject({ kind: 'posts', area: 'A1:F5', headingRow: 1 });
});

test.each([
  'Summe',
  'Gesamt',
  'Zwischensumme',
  'Σ',
  'Total',
  'insgesamt',
  'Summe Modul 1',
  'SUMME:',
  'Gesamtsumme',
])('a row %j is no post', (text) => {
  expect(of(recognised({ Stellen: posts(POST, ['', text, 2.5, '', '', '']) })).posts).toHaveLength(1);
});

test('a post called Gesamtkoordination is no total', () => {
  const rows = posts([1, 'Gesamtkoordination', 1, 80000, '01.01.2021', '31.12.2021']);
  expect(of(recognised({ Stellen: rows })).posts).toHaveLength(1);
});

test('rows that go on after two blank rows or a note are not lost', () => {
  const second = [2, 'Casemanagement', 11, 70000, '01.01.2021', '31.12.2022'];
  for (const between of [[[], []], [['Modul 2 folgt']], [[], [], []]]) {
    expect(of(recognised({ Stellen: posts(POST, ...between, second) })).posts).toHaveLength(2);
  }
});

test('an Excel table ends where it ends', () => {
  const rows = posts(
    POST,
    [],
    [],
    [2, 'Casemanagement', 11, 70000, '01.01.2021', '31.12.2022'],
    [3, 'ABH', 'k. A.', '', '', ''],
  );
  const tables = [{ name: 'Tabelle1', sheet: 'Stellen', address: 'A1:F5' }];
  const recognition = recognise(workbookOf({ Stellen: rows }, { tables }));
  expect(of(recognition).posts).toHaveLength(2);
  expect(recognition.readAreas).toEqual([
    { sheet: 'Stellen', area: { top: 0, left: 0, rows: 5, columns: 6 }, list: 0 },
  ]);
});

test('tables one below the other and side by side on one sheet', () => {
  const [heading, row] = posts();
  const budget = ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz'];
  const stacked = of(recognised({ Alles: [heading!, row!, [], budget, [2021, '05.313.01', 501900, 1000]] }));
  const beside = of(
    recognised({
      Alles: [
        [...heading!, '', ...budget],
        [...row!, '', 2021, '05.313.01', 501900, 1000],
      ],
    }),
  );
  for (const { posts: rows, budgetLines } of [stacked, beside]) {
    expect([rows.length, budgetLines.map((line) => line.key)]).toEqual([1, ['05.313.01 / 501900']]);
  }
});

test('a sheet that does not begin in A1', () => {
  const snapshot = workbookOf({ Stellen: posts() });
  const moved = { ...snapshot, sheets: [{ ...snapshot.sheets[0]!, top: 4, left: 2 }] };
  const recognition = recognise(moved);
  expect(of(recognition).posts[0]!.origin).toMatchObject({ row: 6, columns: { module: 'C', end: 'H' } });
  expect(recognition.tables[0]!.area).toBe('C5:H6');
});

test('hidden sheets are read, the sheets of the add-in are not', () => {
  const { sheets, ...rest } = workbookOf({
    Stellen: posts(),
    'KIM-Abgleich': posts(),
    'KIM-Protokoll': posts(),
  });
  const recognition = recognise({ ...rest, sheets: sheets.map((sheet) => ({ ...sheet, visible: false })) });
  expect(recognition.case!.posts.map((post) => post.origin.sheet)).toEqual(['Stellen']);
});

test('the 1904 date system', () => {
  const sheets = { Stellen: posts([1, '', 1, 80000, 42916, 43464]) };
  const [post] = of(recognise(workbookOf(sheets, { dateSystem: 1904 }))).posts;
  expect([post!.start, post!.end]).toEqual([
    { year: 2021, month: 7, day: 1 },
    { year: 2022, month: 12, day: 31 },
  ]);
});

test('what was taken for what', () => {
  expect(recognised({ Stellen: posts() }).tables).toEqual([
    {
      kind: 'posts',
      sheet: 'Stellen',
      area: 'A1:F2',
      headingRow: 1,
      rows: 1,
      unused: [],
      missing: [],
      columns: HEADINGS.map((heading, index) => ({
        field: ['module', 'role', 'fte', 'personnelPerFte', 'start', 'end'][index],
        year: null,
        heading,
        column: 'ABCDEF'[index],
        unit: index === 3 ? '€' : null,
        confidence: 'certain',
      })),
    },
  ]);
});

test.each<[string, Rows[number]]>([
  ['numbers', [1, 2, 3, 4, 5, 6]],
  ['numbers in brackets', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)']],
])('a row that counts the columns is no post: %s', (_, counting) => {
  const [heading, post] = posts();
  expect(of(recognised({ Stellen: [heading!, counting, post!] })).posts).toHaveLength(1);
});

test('one row of small figures is data where it does not count the columns', () => {
  const rows = [
    ['Modul', 'VZÄ', 'Personalkosten je VZÄ und Jahr in T€', 'Jahr', 'Beginn', 'Ende'],
    [1, 2, 80, 2021, '01.01.2021', '31.12.2021'],
  ];
  expect(of(recognised({ Stellen: rows })).posts).toHaveLength(1);
});

test.each([
  ['€', 80000],
  ['T€', 80],
])('a row of units below the headings: %s', (unit, cost) => {
  const [heading, post] = posts();
  const rows = [heading!, ['', '', 'VZÄ', unit, '', ''], post!.map((cell) => (cell === 80000 ? cost : cell))];
  const [only, ...more] = of(recognised({ Stellen: rows })).posts;
  expect(more).toEqual([]);
  expect(decimal(only!.personnelPerFte.every)).toBe('80000');
});
