import type { Workbook } from 'exceljs';
import type { Row } from '../column';
import { BUDGET } from '../columns/budget';
import { POSTS } from '../columns/posts';
import { addTableSheet } from '../table-sheet';
import { LAST_DAY } from './reporting-days';
import { MONTH_SUBJECT } from './subject';

interface Line {
  readonly module: 1 | 2;
  readonly account: number;
  readonly label: string;
  readonly kind: 'Aufwand' | 'Ertrag';
  readonly appropriation: number;
  readonly granted?: number;
  readonly booked?: number;
}

const [COORDINATION, CASE_MANAGEMENT, WORKPLACES] = LAST_DAY.booked;

const LINES: readonly Line[] = [
  {
    module: 1,
    account: 501900,
    label: 'Personal Koordination',
    kind: 'Aufwand',
    appropriation: 168_000,
    booked: COORDINATION,
  },
  {
    module: 2,
    account: 501900,
    label: 'Personal Casemanagement',
    kind: 'Aufwand',
    appropriation: 340_000,
    granted: LAST_DAY.overPlanGranted,
    booked: CASE_MANAGEMENT,
  },
  {
    module: 2,
    account: 542200,
    label: 'Arbeitsplätze Casemanagement',
    kind: 'Aufwand',
    appropriation: 48_000,
    booked: WORKPLACES,
  },
  {
    module: 1,
    account: 414100,
    label: 'Zuweisung des Landes, Koordination',
    kind: 'Ertrag',
    appropriation: 114_000,
  },
  {
    module: 2,
    account: 414100,
    label: 'Zuweisung des Landes, Casemanagement',
    kind: 'Ertrag',
    appropriation: 285_000,
  },
];

/** The budget lines of both modules with what is booked for them by the last reporting day. */
export function addMonthBudget(workbook: Workbook): void {
  addTableSheet(workbook, {
    name: 'Haushalt',
    block: {
      title: 'Haushaltsstellen 2026',
      subject: MONTH_SUBJECT,
      sentences: [
        'Alles auf diesen Haushaltsstellen ist für KIM gebucht. Ansätze und Buchungen sind angenommen.',
      ],
    },
    legend: ['assumed', 'result'],
    columns: [POSTS.module, ...BUDGET],
    rows: LINES.map(rowOf),
  });
}

function rowOf(line: Line): Row {
  return {
    cells: {
      Modul: line.module,
      Jahr: 2026,
      Produkt: line.module === 1 ? '05.313.01' : '05.313.02',
      Sachkonto: line.account,
      Bezeichnung: line.label,
      Art: line.kind,
      Ansatz: line.appropriation,
      'bereits bewilligt (üpl./apl.)': line.granted ?? null,
      'Verfügt/Ist': line.booked ?? null,
      'davon KIM': line.booked ?? null,
      Herkunft: 'angenommen',
    },
    assumed: ['Ansatz', 'bereits bewilligt (üpl./apl.)', 'Verfügt/Ist', 'davon KIM', 'Herkunft'],
  };
}
