import { compute } from '../../src/domain/compute';
import type { MonthEndRow } from '../../src/domain/month-end/month-end-row';
import { ruleSetOf } from '../../src/domain/rules/programmes';
import type { CellValue } from '../../src/workbook/snapshot';
import { recognised } from '../workbook/workbook-of';

export type Rows = readonly (readonly CellValue[])[];

const NOTICE_HEADINGS = [
  ...['Bescheid vom', 'Az.', 'Modul', 'Bewilligt ab', 'Bewilligt bis', 'Stellen', 'Satz', 'Summe'],
  ...['Finanzierungsart', 'Auszahlungstermine', 'Abruf für Monate', 'Abgerufen', 'Erhalten', 'Nachweis bis'],
];

export interface NoticeCells {
  readonly date?: CellValue;
  readonly reference?: string;
  readonly module?: CellValue;
  readonly from?: CellValue;
  readonly to?: CellValue;
  readonly posts?: CellValue;
  readonly rate?: CellValue;
  readonly sum?: CellValue;
  readonly financing?: CellValue;
  readonly payments?: CellValue;
  readonly months?: CellValue;
  readonly called?: CellValue;
  readonly received?: CellValue;
  readonly report?: CellValue;
}

/** A notice of 60.000 for one post and the whole of 2026, half of it called, with what is otherwise. */
export const notice = (other: NoticeCells = {}): readonly CellValue[] => {
  const usual = {
    ...{ date: '12.01.2026', reference: 'K-1', module: 2, from: '01.01.2026', to: '31.12.2026', posts: 1 },
    ...{ rate: '', sum: 60_000, financing: '', payments: '15.03.2026; 15.09.2026', months: '' },
    ...{ called: 30_000, received: '', report: '' },
  };
  return Object.values({ ...usual, ...other });
};

export const LINE = [2, 2026, '05.313.01', '501900', 72_000, 36_500, 36_500];

/** What comes of one case manager for 72.000 a year with some notices. */
export function monthOf(
  notices: Rows,
  asOf = '30.06.2026',
  budget: Rows = [LINE],
  posts: Rows = [],
  { eligible = '', filledFrom = '' }: { readonly eligible?: CellValue; readonly filledFrom?: CellValue } = {},
) {
  const { case: input, findings } = recognised({
    Stellen: [
      [
        'Modul',
        'Rolle',
        'VZÄ',
        'Personalkosten je VZÄ und Jahr',
        'Beginn',
        'Ende',
        'zuwendungsfähige Kosten',
        'Besetzt ab',
      ],
      [2, 'Casemanagement', 1, 72_000, '01.01.2026', '31.12.2026', eligible, filledFrom],
      ...posts,
    ],
    Bescheide: [NOTICE_HEADINGS, ...notices],
    Haushalt: [['Modul', 'Jahr', 'Produkt', 'Sachkonto', 'Ansatz', 'Verfügt', 'davon KIM'], ...budget],
    Einstellungen: [
      ['Einstellung', 'Wert'],
      ['Stichtag', asOf],
      ['Geplanter Ertrag', 60_000],
    ],
  });
  const { figures } = compute(input!, ruleSetOf(input!.settings));
  const told = [...new Set([...findings, ...figures.findings])];
  const row = figures.monthEnd?.rows.find(({ module }) => module === 2) as MonthEndRow;
  return { input: input!, figures, row, told };
}

export const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);
export const euro = (amount: { readonly known: boolean; readonly value?: number } | undefined) =>
  amount?.known === true ? amount.value! / 100 : null;
