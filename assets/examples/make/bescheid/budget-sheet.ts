import type { Workbook } from 'exceljs';
import type { Row } from '../column';
import { BUDGET } from '../columns/budget';
import { POSTS } from '../columns/posts';
import { addTableSheet } from '../table-sheet';
import { NOTICE_SUBJECT } from './subject';

interface Line {
  readonly module: 1 | 2;
  readonly account: number;
  readonly label: string;
  readonly kind: 'Aufwand' | 'Ertrag';
  readonly appropriation: number;
  readonly assumed: boolean;
}

const LINES: readonly Line[] = [
  {
    module: 1,
    account: 501900,
    label: 'Personal Koordination',
    kind: 'Aufwand',
    appropriation: 160000,
    assumed: true,
  },
  {
    module: 2,
    account: 501900,
    label: 'Personal Casemanagement',
    kind: 'Aufwand',
    appropriation: 600000,
    assumed: true,
  },
  {
    module: 2,
    account: 531800,
    label: 'Weiterleitung an Träger',
    kind: 'Aufwand',
    appropriation: 110000,
    assumed: true,
  },
  {
    module: 2,
    account: 414100,
    label: 'Zuweisung des Landes',
    kind: 'Ertrag',
    appropriation: 660000,
    assumed: false,
  },
];

/** Expense lines for personnel and passing on, and the planned grant as income. */
export function addNoticeBudget(workbook: Workbook): void {
  addTableSheet(workbook, {
    name: 'Haushalt',
    block: {
      title: 'Haushaltsstellen 2023',
      subject: NOTICE_SUBJECT,
      sentences: [
        'Der Ertrag von 660.000 € steht so im Haushaltsplan (E/414100); die Aufwandszeilen und ihre Ansätze sind angenommen.',
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
      Jahr: 2023,
      Produkt: '06.08.01',
      Sachkonto: line.account,
      Bezeichnung: line.label,
      Art: line.kind,
      Ansatz: line.appropriation,
      'Verfügt/Ist': 0,
      'davon KIM': 0,
      Herkunft: line.assumed ? 'angenommen' : 'Haushaltsplan',
    },
    assumed: line.assumed
      ? ['Sachkonto', 'Bezeichnung', 'Ansatz', 'Verfügt/Ist', 'davon KIM', 'Herkunft']
      : [],
  };
}
