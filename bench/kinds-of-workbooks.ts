import type { CellValue } from '../src/workbook/snapshot';
import type { Rows } from './workbook-of-rows';

type Sheets = Readonly<Record<string, Rows>>;

const JULY_2021 = 44_378;
const END_OF_2022 = 44_926;
const ROLES: Readonly<Record<number, string>> = {
  1: 'Koordination',
  2: 'Casemanagement',
  3: 'Ausländerbehörde',
};
const HEADINGS = ['Modul', 'Rolle', 'Bezeichnung', 'VZÄ', 'Personalkosten je VZÄ', 'Beginn', 'Ende'];
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];

function post(module: number, at: number, ...more: readonly CellValue[]): CellValue[] {
  return [module, ROLES[module]!, `Stelle ${at}`, 1, 68_000, JULY_2021, END_OF_2022, ...more];
}

function times<Row>(count: number, row: (at: number) => Row): Row[] {
  return Array.from({ length: count }, (_, at) => row(at));
}

function postsOf(module: number): (rows: number) => Sheets {
  return (rows) => ({ Stellen: [HEADINGS, ...times(rows, (at) => post(module, at))] });
}

const BUDGET = ['Jahr', 'Produkt', 'Sachkonto', 'Modul', 'Ansatz', 'Eigenanteil'];

function budgetLine(at: number, module: CellValue): CellValue[] {
  return [2021 + (at % 2), `05.${100 + (at % 800)}.01`, 500_000 + at, module, 10_000, ''];
}

/** Workbooks of so many rows, of kinds that take different ways through reading and computing. */
export const KINDS: Readonly<Record<string, (rows: number) => Sheets>> = {
  'posts of module 1': postsOf(1),
  'posts of module 2': postsOf(2),
  'posts of module 3, rate unknown': postsOf(3),
  'posts of all modules': (rows) => ({
    Stellen: [HEADINGS, ...times(rows, (at) => post(1 + (at % 3), at))],
  }),
  'rates as ceilings': (rows) => ({
    Stellen: [HEADINGS, ...times(rows, (at) => post(2, at))],
    Fördersätze: [
      ['Modul', 'Betrag je VZÄ und Jahr', 'gültig ab', 'gültig bis', 'Quelle', 'Höchstbetrag'],
      [2, 80_000, JULY_2021, END_OF_2022, 'Bescheid 1', 'ja'],
    ],
  }),
  'stated grants': (rows) => ({
    Stellen: [
      ['Modul', 'Bezeichnung', 'Jahr', 'Gesamtkosten', 'Zuwendung'],
      ...times(rows, (at): CellValue[] => [1 + (at % 3), `Stelle ${at}`, 2021 + (at % 2), 60_000, 50_000]),
    ],
  }),
  'grants above the cost': (rows) => ({
    Stellen: [
      ['Modul', 'Bezeichnung', 'Jahr', 'Gesamtkosten', 'Zuwendung'],
      ...times(rows, (at): CellValue[] => [1 + (at % 3), `Stelle ${at}`, 2021 + (at % 2), 60_000, 61_000]),
    ],
  }),
  'a notice for each year': (rows) => ({
    Stellen: [HEADINGS, ...times(rows, (at) => post(2, at))],
    Fördersätze: [
      ['Modul', 'Betrag je VZÄ und Jahr', 'gültig ab', 'gültig bis', 'Quelle', 'Art'],
      [2, 55_000, JULY_2021, 44_561, 'Bescheid 2021', 'Bescheid'],
      [2, 57_000, 44_562, END_OF_2022, 'Bescheid 2022', 'Bescheid'],
    ],
  }),
  'two versions': (rows) => ({
    Stellen: [
      [...HEADINGS, 'Stand'],
      ...times(rows, (at) => post(2, at >> 1, at % 2 === 0 ? 'Vorlage' : 'Sitzung')),
    ],
  }),
  'a cross-tab (figures)': (figures) => ({
    KIM: [
      ['KIM'],
      ['', ...YEARS.flatMap((year) => [`Kosten ${year}`, `Zuwendung ${year}`])],
      ['Modul 1'],
      ...times(figures / 20, (at): CellValue[] => [`Stelle ${at}`, ...YEARS.flatMap(() => [80_000, 60_000])]),
    ],
  }),
  'a cross-tab by sections (figures)': (figures) => ({
    KIM: [
      ['KIM', ...YEARS],
      ...times(figures / 40, (at): Rows => [
        [`Modul ${1 + (at % 3)} Stelle ${at}`],
        ...['Personalkosten', 'Sachkosten', 'Zuwendung', 'Eigenanteil'].map((label): CellValue[] => [
          label,
          ...YEARS.map(() => (label === 'Eigenanteil' ? '' : 60_000)),
        ]),
      ]).flat(),
    ],
  }),
  'many budget lines': (rows) => ({
    Stellen: [HEADINGS, ...times(10, (at) => post(1 + (at % 2), at))],
    Haushalt: [BUDGET, ...times(rows, (at) => budgetLine(at, 1 + (at % 2)))],
  }),
  '60 lines for one module': (rows) => ({
    Stellen: [HEADINGS, ...times(rows, (at) => post(2, at))],
    Haushalt: [BUDGET, ...times(60, (at) => budgetLine(at, 2))],
  }),
  'a finding in each row': (rows) => ({
    Stellen: [
      HEADINGS,
      ...times(rows, (at): CellValue[] => [
        2,
        'Casemanagement',
        `Stelle ${at}`,
        19.5,
        1_000_000,
        JULY_2021,
        END_OF_2022,
      ]),
    ],
  }),
  'an unreadable cell in each row': (rows) => ({
    Stellen: [
      HEADINGS,
      ...times(rows, (at): CellValue[] => [2, 'Casemanagement', `S ${at}`, 1, 'n. n.', JULY_2021, 44_926]),
    ],
  }),
  'shares below the minimum': (rows) => ({
    Stellen: [
      HEADINGS,
      ...times(rows, (at): CellValue[] => [
        2,
        'Casemanagement',
        `Stelle ${at}`,
        0.25,
        68_000,
        JULY_2021,
        44_926,
      ]),
    ],
  }),
  'long texts': (rows) => ({
    Stellen: [
      [...HEADINGS, 'Bemerkung'],
      ...times(rows, (at) => post(2, at, `${'Sehr ausführliche Bemerkung zur Stelle. '.repeat(20)}${at}`)),
    ],
  }),
  'many sources of money': (rows) => ({
    Stellen: [HEADINGS, ...times(10, (at) => post(1 + (at % 2), at))],
    Deckung: [
      ['Bezeichnung', 'Art', 'Jahr', 'Betrag', 'Status', 'bereits abgezogen'],
      ...times(rows, (at): CellValue[] => [
        `Mittel ${at}`,
        at % 2 === 0 ? 'Deckung' : 'Gegenfinanzierung',
        2021 + (at % 2),
        1,
        'bewilligt',
        'nein',
      ]),
    ],
  }),
  'a carrier for each post': (rows) => ({
    Stellen: [
      [...HEADINGS, 'Träger', 'Kommune'],
      ...times(rows, (at) => post(2, at, `Träger ${at % 500}`, `Stadt ${at % 54}`)),
    ],
  }),
};
