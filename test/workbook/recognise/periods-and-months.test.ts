import { compute } from '../../../src/domain/compute';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { toIsoText } from '../../../src/domain/time';
import { renderExplanation } from '../../../src/i18n/render-explanation';
import type { CellValue } from '../../../src/workbook/snapshot';
import { ownShareOf } from '../blocks/own-share-of';
import { brief, recognised, sentences, type Rows } from '../workbook-of';

type Row = readonly CellValue[];

/** Case managers at 70.000 €; the Land pays 55.000 € a year. */
const list = (headings: Row, ...rows: readonly Row[]): Rows => [
  ['Modul', 'VZÄ', 'Personalkosten je VZÄ und Jahr', ...headings],
  ...rows.map((row) => [2, 1, 70000, ...row]),
];

function read(rows: Rows, more: Readonly<Record<string, Rows>> = {}) {
  const { case: input, findings } = recognised({ Stellen: rows, ...more });
  const periods = input?.posts.map(({ start, end }) =>
    start === null || end === null ? null : `${toIsoText(start)} ${toIsoText(end)}`,
  );
  return { periods, ownShare: input === null ? null : ownShareOf(input), findings: brief(findings) };
}

test.each<[string, CellValue]>([
  ['Zeitraum', '01.07.2021 – 31.12.2022'],
  ['Laufzeit', '07/2021–12/2022'],
  ['Förderzeitraum', 'Juli 2021 bis Dezember 2022'],
  ['von – bis', '01.07.2021-31.12.2022'],
])('a period in one cell: %s %p', (heading, cell) => {
  expect(read(list([heading], [cell]))).toEqual({
    periods: ['2021-07-01 2022-12-31'],
    ownShare: { '2/2021': '7500.00', '2/2022': '15000.00' },
    findings: [],
  });
});

test('six months of a year cost half, whichever they are, and the explanation leads to their cell', () => {
  const rows = list(['Jahr', 'Monate'], [2021, 6], [2022, 12]);
  expect(read(rows)).toEqual({
    periods: ['2021-01-01 2021-06-30', '2022-01-01 2022-12-31'],
    ownShare: { '2/2021': '7500.00', '2/2022': '15000.00' },
    findings: ['months-placed Stellen!E2'],
  });
  const { case: input } = recognised({ Stellen: rows });
  const { explain } = compute(input!, ruleSetOf(input!.settings));
  const cost = renderExplanation(explain({ measure: 'cost', module: 2, year: 2021 }), 'de');
  expect(cost).toContain('    Monate im Jahr: 6 Monate [Stellen!E2]');
});

test.each<[string, Row, string]>([
  ['the last of the first year', [6, 12], '2021-07-01 2022-12-31'],
  ['the first of the last year', ['12 Monate', '3 Monate'], '2021-01-01 2022-03-31'],
  ['around the turn of the year', [2, 4], '2021-11-01 2022-04-30'],
  ['none of the first year', [0, 12], '2022-01-01 2022-12-31'],
])('months of years side by side are %s', (_, months, period) => {
  const { periods, findings } = read(list(['Monate 2021', 'Monate 2022'], months));
  expect({ periods, findings }).toEqual({ periods: [period], findings: [] });
});

test.each<[CellValue, string, ...string[]]>([
  ['III. Quartal 2022', '2022-07-01 2022-09-30'],
  ['ganzjährig 2022', '2022-01-01 2022-12-31'],
  ['01.07.2022 – unbefristet', '2022-07-01 2022-12-31', 'open-end-read-as Stellen!D3'],
  ['ab 01.07.2022 bis auf Weiteres', '2022-07-01 2022-12-31', 'open-end-read-as Stellen!D3'],
])('a period as people type it: %j', (cell, period, ...said) => {
  const { periods, findings } = read(list(['Zeitraum'], ['01.02.2022 – 31.12.2022'], [cell]));
  expect([periods?.[1], ...findings]).toEqual([period, ...said]);
});

test('a whole year in words is twelve months', () => {
  expect(read(list(['Jahr', 'Monate'], [2022, 'ganzjährig'])).ownShare).toEqual({ '2/2022': '15000.00' });
});

test('a transposed list gives a period or months as well', () => {
  const rows = (...attributes: Rows): Rows => [
    ['', 'Stelle 1', 'Stelle 2'],
    ['Modul', 2, 2],
    ['VZÄ', 1, 1],
    ['Personalkosten je VZÄ und Jahr', 70000, 70000],
    ...attributes,
  ];
  expect(read(rows(['Zeitraum', '01.07.2021 – 31.12.2021', '10/2021–12/2021']))).toMatchObject({
    periods: ['2021-07-01 2021-12-31', '2021-10-01 2021-12-31'],
    ownShare: { '2/2021': '11250.00' },
    findings: [],
  });
  expect(read(rows(['Jahr', 2022, 2022], ['Monate', 6, 3]))).toMatchObject({
    ownShare: { '2/2022': '11250.00' },
    findings: ['months-placed Stellen!B6'],
  });
});

test('months beside stated amounts of the year change nothing', () => {
  const rows: Rows = [
    ['Modul', 'Jahr', 'Monate', 'Gesamtkosten', 'Zuwendung'],
    [2, 2022, 6, 40000, 27500],
    [2, 2022, 'ganzjährig', 70000, 55000],
  ];
  expect(read(rows)).toMatchObject({ ownShare: { '2/2022': '27500.00' }, findings: [] });
});

describe('beside start and end', () => {
  const dates = (heading: string, cell: CellValue) =>
    read(list(['Beginn', 'Ende', heading], ['01.07.2021', '31.12.2022', cell])).findings;
  test('months that fit are nothing to speak of, others are a warning', () => {
    expect(dates('Laufzeit in Monaten', 18)).toEqual([]);
    expect(dates('Monate', 'unbekannt')).toEqual([]);
    expect(dates('Monate', 12)).toEqual(['months-contradict-period Stellen!F2']);
    expect(dates('Monate 2021', 6)).toEqual([]);
    expect(dates('Monate 2021', 12)).toEqual(['months-contradict-period Stellen!F2']);
  });
  test('another period is asked about', () => {
    expect(dates('Zeitraum', '01.07.2021 – 31.12.2022')).toEqual([]);
    expect(dates('Zeitraum', '01.01.2021 – 31.12.2022')).toEqual(['period-contradicts Stellen!F2']);
  });
});

describe('months that do not say enough are asked about', () => {
  test.each<[string, Rows, string]>([
    ['no column of years', list(['Monate'], [6]), 'missing-column Stellen!A1'],
    ['no year in the row', list(['Jahr', 'Monate'], ['', 6]), 'months-without-year Stellen!E2'],
    ['more than a year has', list(['Jahr', 'Monate'], [2022, 18]), 'not-months Stellen!E2'],
    ['parts of months', list(['Jahr', 'Monate'], [2022, 5.5]), 'not-months Stellen!E2'],
    ['no months', list(['Jahr', 'Monate'], [2022, 0]), 'not-months Stellen!E2'],
    ['a blank cell', list(['Jahr', 'Monate'], [2022, '']), 'needed-cell-empty Stellen!E2'],
    [
      'a gap between them',
      list(['Monate 2021', 'Monate 2022', 'Monate 2023'], [6, 6, 12]),
      'months-with-gap Stellen!D2',
    ],
    ['a period without end', list(['Zeitraum'], ['ab 01.07.2021']), 'not-a-period Stellen!D2'],
    [
      'Besetzt ab, which needs the days',
      list(['Jahr', 'Monate', 'Besetzt ab'], [2022, 6, '01.09.2022']),
      'months-need-period Stellen!E2',
    ],
  ])('%s', (_, rows, asked) => {
    expect(read(rows)).toMatchObject({ ownShare: null, findings: [asked] });
  });

  test('the grant where the rate changes within the year', () => {
    const rates: Rows = [
      ['Modul', 'Betrag je VZÄ und Jahr', 'gültig ab', 'gültig bis', 'Quelle'],
      [2, 55000, '01.01.2022', '30.06.2022', 'Bescheid 1'],
      [2, 57000, '01.07.2022', '31.12.2022', 'Bescheid 2'],
    ];
    const half = list(['Jahr', 'Monate'], [2022, 6]);
    expect(read(half, { Fördersätze: rates }).ownShare).toEqual({ '2/2022': 'months-which' });
    const whole = list(['Jahr', 'Monate'], [2022, 12]);
    expect(read(whole, { Fördersätze: rates }).ownShare).toEqual({ '2/2022': '14000.00' });
  });

  test('in words', () => {
    const rows = list(['Jahr', 'Monate'], ['', 6]);
    expect(sentences(recognised({ Stellen: rows }).findings)).toEqual([
      'Stellen!E2: Zu diesen Monaten (6) sagt nichts, in welchem Jahr sie liegen. Bitte das Jahr in einer Spalte „Jahr“ eintragen, oder „Beginn“ und „Ende“.',
    ]);
  });
});
