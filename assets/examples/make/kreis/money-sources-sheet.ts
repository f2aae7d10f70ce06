import type { Workbook } from 'exceljs';
import { MONEY_SOURCES } from '../columns/money-sources';
import { addTableSheet } from '../table-sheet';
import { KREIS_SUBJECT, MINUTES } from './subject';

const IN_THE_MINUTES = {
  deducted: 'ja',
  origin: 'Niederschrift',
  assumed: [],
  source:
    `${MINUTES}: rund 450.000 bis 500.000 €, Verwendung in 2022 beim Land beantragt, Antwort steht aus. ` +
    'Nach dem Wortlaut schon in den Eigenanteilen berücksichtigt; um welchen Betrag, ist nicht abgedruckt.',
} as const;

const NOT_YET_DEDUCTED = {
  deducted: 'nein',
  origin: 'angenommen',
  assumed: ['bereits abgezogen', 'Herkunft'],
  source:
    `${MINUTES}: rund 450.000 bis 500.000 €, Verwendung in 2022 beim Land beantragt, Antwort steht aus. ` +
    'Abweichend vom Wortlaut ist hier angenommen, dass noch nichts davon abgezogen ist.',
} as const;

/**
 * The rest of the Integrationspauschale as counter-financing.
 * @param alreadyDeducted true as the minutes word it; false for the comparison
 */
export function addKreisMoneySources(workbook: Workbook, alreadyDeducted: boolean): void {
  const { deducted, origin, assumed, source } = alreadyDeducted ? IN_THE_MINUTES : NOT_YET_DEDUCTED;
  addTableSheet(workbook, {
    name: 'Deckung',
    block: {
      title: 'Gegenfinanzierung und Deckung',
      subject: KREIS_SUBJECT,
      sentences: [
        'Gegenfinanzierung senkt den Eigenanteil; Deckung bezahlt den Mehrbedarf und lässt den Eigenanteil stehen.',
        alreadyDeducted
          ? 'Die Spalte „davon abgezogen“ bleibt leer, weil der Betrag nicht bekannt ist. Eine leere Zelle ist keine 0,00.'
          : 'Vergleichsfassung: Die Integrationspauschale ist in den Kosten und Zuwendungen noch nicht berücksichtigt.',
      ],
    },
    legend: alreadyDeducted ? [] : ['assumed', 'input'],
    columns: MONEY_SOURCES,
    rows: [
      {
        cells: {
          Bezeichnung: 'Integrationspauschale (Rest)',
          Art: 'Gegenfinanzierung',
          Jahr: 2022,
          von: 450000,
          bis: 500000,
          Status: 'beantragt',
          'bereits abgezogen': deducted,
          Quelle: source,
          Herkunft: origin,
        },
        assumed,
      },
    ],
  });
}
