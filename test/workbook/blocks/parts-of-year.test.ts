import { recognise } from '../../../src/workbook/recognise';
import { brief, workbookOf, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

function read(rows: Rows, formats: Readonly<Record<string, string>> = {}) {
  const { case: input, findings } = recognise(workbookOf({ KIM: rows }, { formats }));
  return { ownShare: input === null ? null : ownShareOf(input), findings: brief(findings) };
}

const MONTHS = ['Jan', 'Feb', 'Mrz', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'];
const each = (amount: number): readonly number[] => MONTHS.map(() => amount);
const BOTH = { ownShare: { '1/2022': '15000.00' }, findings: [] };

test.each<[string, Rows]>([
  [
    'quarters and their sum as columns',
    [
      ['KIM Modul 1 2022'],
      ['', 'I. Quartal', 'II. Quartal', 'III. Quartal', 'IV. Quartal', 'Summe'],
      ['Kosten', 10000, 10000, 10000, 10000, 40000],
      ['Zuwendung', 6000, 6000, 6000, 7000, 25000],
    ],
  ],
  [
    'the four quarters alone',
    [
      ['KIM Modul 1 2022'],
      ['', 'Q1', 'Q2', 'Q3', 'Q4'],
      ['Kosten', 10000, 10000, 10000, 10000],
      ['Zuwendung', 6000, 6000, 6000, 7000],
    ],
  ],
  [
    'quarters as rows',
    [
      ['KIM Modul 1 2022'],
      ['', 'Kosten', 'Zuwendung'],
      ['1. Quartal', 10000, 6000],
      ['2. Quartal', 10000, 6000],
      ['3. Quartal', 10000, 6000],
      ['4. Quartal', 10000, 7000],
      ['Summe', 40000, 25000],
    ],
  ],
  [
    'a label for each quarter and one for the whole',
    [
      ['KIM Modul 1 2022'],
      ['Kosten 1. Quartal', 10000],
      ['Kosten 2. Quartal', 10000],
      ['Kosten 3. Quartal', 10000],
      ['Kosten 4. Quartal', 10000],
      ['Kosten gesamt', 40000],
      ['Zuwendung', 25000],
    ],
  ],
  [
    'quarters, half-years and the year',
    [
      ['KIM Modul 1 2022'],
      ['', 'Q1', 'Q2', '1. Halbjahr', 'Q3', 'Q4', '2. Halbjahr', 'Gesamt'],
      ['Kosten', 10000, 10000, 20000, 10000, 10000, 20000, 40000],
      ['Zuwendung', 6000, 6000, 12000, 6000, 7000, 13000, 25000],
    ],
  ],
  [
    'a grant that stands in the column of the year only',
    [
      ['KIM Modul 1 2022'],
      ['', 'Q1', 'Q2', 'Q3', 'Q4', 'Jahr'],
      ['Kosten', 10000, 10000, 10000, 10000, 40000],
      ['Zuwendung', '', '', '', '', 25000],
    ],
  ],
  [
    'a block for each quarter, and one for the year',
    [
      ['KIM Modul 1'],
      ['1. Halbjahr 2022'],
      ['Kosten', 20000],
      ['Zuwendung', 12000],
      ['2. Halbjahr 2022'],
      ['Kosten', 20000],
      ['Zuwendung', 13000],
      ['Jahr 2022'],
      ['Kosten', 40000],
      ['Zuwendung', 25000],
    ],
  ],
  [
    'the second half-year by quarters, as the period in the title says',
    [
      ['KIM Modul 1, 01.07.2022 – 31.12.2022'],
      ['', '3. Quartal', '4. Quartal'],
      ['Kosten', 20000, 20000],
      ['Zuwendung', 12000, 13000],
    ],
  ],
  [
    'a long form with the number of the quarter',
    [
      ['Modul', 'Jahr', 'Quartal', 'Position', 'Betrag'],
      ...[1, 2, 3, 4].map((quarter) => [1, 2022, quarter, 'Kosten', 10000]),
      ...[1, 2, 3, 4].map((quarter) => [1, 2022, quarter, 'Zuwendung', 6250]),
    ],
  ],
])('the amount of the year is read, its parts checked: %s', (_, rows) => {
  expect(read(rows)).toEqual(BOTH);
});

test('twelve months are a year, by name, by number, and as dates that show the month', () => {
  const amounts: Rows = [
    ['Kosten', ...each(1000), 12000],
    ['Zuwendung', ...each(500), 6000],
  ];
  const numbers = MONTHS.map((_, at) => at + 1);
  const dates = [44562, 44593, 44621, 44652, 44682, 44713, 44743, 44774, 44805, 44835, 44866, 44896];
  const shown = Object.fromEntries(MONTHS.map((_, at) => [`KIM!${'BCDEFGHIJKLM'[at]!}2`, 'mmm yy']));
  const expected = { ownShare: { '1/2022': '6000.00' }, findings: [] };
  expect(read([['KIM Modul 1 2022'], ['', ...MONTHS, 'Summe'], ...amounts])).toEqual(expected);
  expect(read([['KIM Modul 1 2022'], ['Monat', ...numbers, 'Summe'], ...amounts])).toEqual(expected);
  expect(read([['KIM Modul 1'], ['', ...MONTHS, 'Jahr 2022'], ...amounts])).toEqual(expected);
  expect(read([['KIM Modul 1'], ['', ...dates, 'Summe'], ...amounts], shown)).toEqual(expected);
});

test('each year has its own quarters and its own sum', () => {
  const rows: Rows = [
    ['KIM Modul 1'],
    ['', 2022, '', '', '', '', 2023, '', '', '', ''],
    ['', 'Q1', 'Q2', 'Q3', 'Q4', 'Summe', 'Q1', 'Q2', 'Q3', 'Q4', 'Summe'],
    ['Kosten', 1000, 1000, 1000, 1000, 4000, 2000, 2000, 2000, 2000, 8000],
    ['Zuwendung', 500, 500, 500, 500, 2000, 1000, 1000, 1000, 1000, 4000],
  ];
  expect(read(rows)).toEqual({ ownShare: { '1/2022': '2000.00', '1/2023': '4000.00' }, findings: [] });
});

test('a sum that its parts contradict is a question at the sum', () => {
  const rows: Rows = [
    ['KIM Modul 1 2022'],
    ['', 'Q1', 'Q2', 'Q3', 'Q4', 'Summe'],
    ['Kosten', 10000, 10000, 10000, 10000, 41000],
    ['Zuwendung', 6000, 6000, 6000, 7000, 25000],
  ];
  expect(read(rows)).toEqual({ ownShare: null, findings: ['block-year-differs KIM!F3'] });
});

test.each<[string, Rows]>([
  [
    'two quarters and their sum',
    [
      ['', 'Q1', 'Q2', 'Summe'],
      ['Kosten', 10, 10, 20],
      ['Zuwendung', 5, 5, 10],
    ],
  ],
  [
    'a quarter that is left blank',
    [
      ['', 'Q1', 'Q2', 'Q3', 'Q4'],
      ['Kosten', 10, 10, '', 10],
      ['Zuwendung', 5, 5, '', 5],
    ],
  ],
  [
    'months up to today, with the sum so far',
    [
      ['', ...MONTHS, 'Summe'],
      ['Kosten', 10, 10, 10, ...MONTHS.slice(3).map(() => ''), 30],
      ['Zuwendung', 5, 5, 5, ...MONTHS.slice(3).map(() => ''), 15],
    ],
  ],
])('what covers only a part of the year is no amount of it: %s', (_, rows) => {
  expect(read([['KIM Modul 1 2022'], ...rows])).toEqual({
    ownShare: null,
    findings: ['block-per-unit KIM!B3', 'block-per-unit KIM!B4'],
  });
});

test('a sum over the last months of a year counts as its amount, with a warning that names the others', () => {
  const rows: Rows = [
    ['KIM Modul 1'],
    ['', 'Nov 2021', 'Dez 2021', 'Summe'],
    ['Kosten', 10000, 10000, 20000],
    ['Zuwendung', 5000, 5000, 10000],
  ];
  expect(read(rows)).toEqual({
    ownShare: { '1/2021': '10000.00' },
    findings: ['block-year-incomplete KIM!D3', 'block-year-incomplete KIM!D4'],
  });
});

test('a grant of one month beside that of the year is not added in silence', () => {
  const rows: Rows = [
    ['KIM Modul 1 2022'],
    ['Kosten', 10000],
    ['Zuwendung', 8000],
    ['Zuwendung Mai 2022', 2000],
  ];
  expect(read(rows)).toEqual({ ownShare: { '1/2022': '2000.00' }, findings: ['block-part-left-out KIM!B4'] });
});

test.each<[string, Rows, string]>([
  [
    'quarters that say what they are of',
    [
      ['Modul', 'Jahr', 'Kosten Q1', 'Kosten Q2', 'Kosten Q3', 'Kosten Q4', 'Kosten gesamt', 'Zuwendung'],
      [1, 2022, 10, 10, 10, 10, 41, 25],
    ],
    'year-differs-from-parts KIM!G2',
  ],
  [
    'months that add up in another row',
    [
      ['Modul', 'Jahr', ...MONTHS, 'Gesamtkosten', 'Zuwendung'],
      [1, 2022, ...each(1), 12, 6],
      [2, 2022, ...each(2), 25, 6],
    ],
    'year-differs-from-parts KIM!O3',
  ],
])('in a list the amount of the year is held against its parts: %s', (_, rows, expected) => {
  expect(read(rows).findings).toEqual([expected]);
});

test('months of a list that are of something else, as hours are, prove nothing', () => {
  const rows: Rows = [
    ['Modul', 'Jahr', ...MONTHS, 'Gesamtkosten', 'Zuwendung'],
    [1, 2022, ...each(160), 70000, 60000],
    [2, 2022, ...each(80), 35000, 30000],
  ];
  expect(read(rows).findings).toEqual([]);
});

test('quarters of a total over modules are none of the amounts that the paper states for the year', () => {
  const quarters = ['', 'I. Quartal', 'II. Quartal', 'III. Quartal', 'IV. Quartal', 'Summe'];
  const of = (amount: number): readonly number[] => [...Array<number>(4).fill(amount / 4), amount];
  const { case: input } = recognise(
    workbookOf({
      'KIM 2022': [
        ['Modul 1'],
        quarters,
        ['Kosten', ...of(100000)],
        ['Zuwendung', ...of(70000)],
        [],
        ['Modul 2'],
        quarters,
        ['Kosten', ...of(90000)],
        ['Zuwendung', ...of(60000)],
        [],
        ['Gesamt'],
        quarters,
        ['Kosten', ...of(190000)],
        ['Zuwendung', ...of(130000)],
      ],
    }),
  );
  expect(input!.statedFigures.map(({ amount }) => amount)).toEqual([19000000, 13000000]);
});
