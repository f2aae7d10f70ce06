import { brief, recognised, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

function read(sheets: Readonly<Record<string, Rows>>) {
  const { case: input, findings, namedTargets } = recognised(sheets);
  return {
    own: input === null ? null : ownShareOf(input),
    told: brief(findings),
    targets: namedTargets.map(({ place }) => place.cell),
  };
}

const UPPER: Rows = [
  ['Kommunales Integrationsmanagement 2021'],
  ['', 'VZÄ', 'Kosten', 'Zuwendung', 'Eigenanteil'],
  ['Modul 1', 1.5, 400460, 0, 400460],
  ['Modul 2', 1.5, 315340, 104060, ''],
];
const OF_UPPER = { '1/2021': '400460.00', '2/2021': '211280.00' };

test('a table below another one is read by its own title and labels', () => {
  const lower = [
    ['KIM 2022'],
    ['Einwohnerzahl', 85000],
    ['Modul III'],
    ['', 'Betrag'],
    ['Personalaufwand', 307420],
    ['Zuwendung', 234140],
  ];
  expect(read({ KIM: [...UPPER, [], ...lower] })).toEqual({
    own: { ...OF_UPPER, '3/2022': '73280.00' },
    told: [],
    targets: ['E4'],
  });
});

test('a year that only the title of the sheet says is that of the lower table too', () => {
  const lower = [['KIM, weitere Kosten'], ['', 'Modul 3'], ['Kosten', 80000], ['Zuwendung', 60000]];
  expect(read({ KIM: [...UPPER, [], ...lower] }).own).toEqual({ ...OF_UPPER, '3/2021': '20000.00' });
});

test('a unit that only the upper table says is a question for the lower one', () => {
  const inThousands = [['KIM 2021 (in T€)'], ['', 'Kosten', 'Zuwendung'], ['Modul 1', 400, 300]];
  const lower = [['KIM 2021'], ['', 'Modul 3'], ['Kosten', 8000], ['Zuwendung', 6000]];
  expect(read({ KIM: [...inThousands, [], ...lower] }).told).toEqual(['block-unit-in-doubt KIM!B7']);
});

test('a note that names the programme begins no table', () => {
  const rows: Rows = [...UPPER, [], ['Quelle: Förderrichtlinie KIM'], ['Modul 3', 1.5, 90000, 70000, '']];
  expect(read({ KIM: rows }).own).toEqual({ ...OF_UPPER, '3/2021': '20000.00' });
});

test('an own share heads no blank cells beside its column', () => {
  const upper: Rows = [
    ['KIM Modul 1 2021'],
    ['', 'Personalkosten', 'Sachkosten', 'Kosten', 'Zuwendung', 'Eigenanteil'],
    ['Stelle', 90000, 10000, 100000, 80000, 20000],
  ];
  const lower: Rows = [
    ['', 'Kosten', 'Zuwendung', 'Eigenanteil'],
    ['Modul 2', 14210, 11370, '', 'siehe Vorlage'],
    ['Modul 3', 14210, 11370, '', ''],
  ];
  expect(read({ KIM: [...upper, [], ['Finanzierungsplan KIM 2021'], ...lower] }).targets).toEqual([
    'D7',
    'D8',
  ]);
});

test('the total of the modules of one year, named above all of them, is one of this year', () => {
  const block = (module: string, cost: number): Rows => [
    [module],
    ['Kosten', '', cost],
    ['Zuwendung', '', cost / 2],
  ];
  const rows = [['Modul 1'], ['', '', 2021], ...block('', 8000).slice(1), ...block('Modul 2', 6000)];
  const { case: input } = recognised({ KIM: [...rows, ...block('Gesamtsumme', 14000)] });
  expect(input!.statedFigures.map(({ module, year }) => ({ module, year }))).toEqual([
    { module: null, year: 2021 },
    { module: null, year: 2021 },
  ]);
});

test('a total without a number in a group of rows makes no totals of the groups below it', () => {
  const rows: Rows = [
    ['KIM Modul 1'],
    ['', '', 'Betrag'],
    ['VZÄ', 2021, 1.5],
    ['', 2022, 1.5],
    ['', 'Insgesamt', ''],
    ['Kosten', 2021, 299280],
    ['', 2022, 309750],
    ['', 'Insgesamt', 609030],
    ['Zuwendung', 2021, 299280],
    ['', 2022, 0],
    ['', 'Insgesamt', 299280],
  ];
  expect(read({ KIM: rows }).own).toEqual({ '1/2021': '0.00', '1/2022': '309750.00' });
});

test('the years below a heading `Jahr` are none of the amounts, whatever else stands in the column', () => {
  const rows: Rows = [
    ['KIM'],
    ['Einwohnerzahl', 85000],
    [],
    ['Modul 1'],
    ['Position', 'Jahr', 'Betrag'],
    ['Personalkosten', 2021, 64160],
    ['Zuwendung', 2021, 50140],
  ];
  expect(read({ KIM: rows })).toMatchObject({ own: { '1/2021': '14020.00' }, told: [] });
});

test('the own share of a table below is none of the column that another table above has for it', () => {
  const { namedTargets } = recognised({
    Plan: [
      ['KIM'],
      ['', 'Kosten 2021', 'Zuwendung 2021', 'Eigenanteil 2021'],
      ['Modul 1', 100000, 70000, ''],
      [],
      ['KIM Modul 3'],
      ['', 2021],
      ['Kosten', 90000],
      ['Zuwendung', 60000],
      ['Eigenanteil', 30000],
    ],
  });
  expect(namedTargets.map(({ place }) => place.cell)).toEqual(['D3']);
});
