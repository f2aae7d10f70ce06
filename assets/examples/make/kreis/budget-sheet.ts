import type { Workbook } from 'exceljs';
import type { Row } from '../column';
import { BUDGET } from '../columns/budget';
import { addTableSheet } from '../table-sheet';
import { KREIS_SUBJECT } from './subject';

/** Appropriation of the personnel line in euro, the same in both years, wholly committed for other purposes. */
const APPROPRIATION = 1850000;

const INPUTS = BUDGET.filter((column) => column.result !== true && column.heading !== 'Jahr').map(
  (column) => column.heading,
);

/** One personnel line per year, fully committed, so that the whole own share is over-plan. */
export function addKreisBudget(workbook: Workbook): void {
  addTableSheet(workbook, {
    name: 'Haushalt',
    block: {
      title: 'Haushaltsstellen',
      subject: KREIS_SUBJECT,
      sentences: [
        'Je Haushaltsjahr eine Personalzeile, die alle drei Module trägt. Die Niederschrift nennt keine Haushaltsstelle: Produkt, Konto und Beträge sind angenommen.',
        'Der Ansatz ist vollständig für andere Zwecke verfügt. Deshalb ist der ganze Eigenanteil überplanmäßig bereitzustellen.',
      ],
    },
    legend: ['assumed', 'result'],
    columns: BUDGET,
    rows: [rowOf(2021), rowOf(2022)],
  });
}

function rowOf(year: number): Row {
  return {
    cells: {
      Jahr: year,
      Produkt: '05.313.01',
      Sachkonto: 501900,
      Bezeichnung: 'Dienstaufwendungen für sonstige Beschäftigte',
      Art: 'Aufwand',
      Ansatz: APPROPRIATION,
      Ermächtigungsübertragung: 0,
      'bereits bewilligt (üpl./apl.)': 0,
      'Verfügt/Ist': APPROPRIATION,
      'davon KIM': 0,
      Herkunft: 'angenommen',
    },
    assumed: INPUTS,
  };
}
