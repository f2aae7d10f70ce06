import type { Workbook } from 'exceljs';
import { MONEY_SOURCES } from '../columns/money-sources';
import { POSTS } from '../columns/posts';
import { addTableSheet } from '../table-sheet';
import { NOTICE_SUBJECT } from './subject';

/** Money that is named for a year of the next budget only, so that it lowers what has to be registered. */
export function addNoticeMoneySources(workbook: Workbook): void {
  addTableSheet(workbook, {
    name: 'Deckung',
    block: {
      title: 'Gegenfinanzierung und Deckung',
      subject: NOTICE_SUBJECT,
      sentences: [
        'Gegenfinanzierung senkt den Eigenanteil; Deckung bezahlt den Mehrbedarf und lässt den Eigenanteil stehen.',
      ],
    },
    legend: ['assumed', 'input'],
    columns: [POSTS.module, ...MONEY_SOURCES],
    rows: [
      {
        cells: {
          Modul: 1,
          Bezeichnung: 'Zuschuss einer Stiftung',
          Art: 'Gegenfinanzierung',
          Jahr: 2024,
          von: 12000,
          bis: 12000,
          Status: 'bewilligt',
          'bereits abgezogen': 'nein',
          Quelle: 'Frei eingesetzt, damit die Anmeldung für den nächsten Haushalt sie zeigt.',
          Herkunft: 'angenommen',
        },
        assumed: ['Bezeichnung', 'von', 'bis', 'Herkunft'],
      },
    ],
  });
}
