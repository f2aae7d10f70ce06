import type { Workbook } from 'exceljs';
import { MONEY_SOURCES } from '../columns/money-sources';
import { STATED_FIGURES } from '../columns/stated-figures';
import { addSettingsSheet } from '../settings-sheet';
import { addTableSheet } from '../table-sheet';
import { newWorkbook } from '../workbook-bytes';
import { addVersionedPosts } from './posts-sheet';
import { VERSIONS_SUBJECT } from './subject';

/**
 * Three versions of the same posts, so that every driver of a bridge shows: FTE, cost per FTE, grant per FTE, months
 * and counter-financing; the total of the first version is stated, and rounded.
 */
export function versionsWorkbook(): Workbook {
  const workbook = newWorkbook('KIM: Überleitung zwischen drei Ständen');
  addVersionedPosts(workbook);
  addTableSheet(workbook, {
    name: 'Deckung',
    block: {
      title: 'Gegenfinanzierung',
      subject: VERSIONS_SUBJECT,
      sentences: [
        'Bewilligt für Modul 2. Sinkt dessen Eigenanteil unter den Betrag, wird nur der Eigenanteil gedeckt.',
      ],
    },
    legend: ['assumed', 'input'],
    columns: [
      {
        heading: 'Modul',
        width: 9.5,
        format: 'number',
        explanation: 'Modul, dessen Eigenanteil das Geld senkt. Leer für alle Module.',
      },
      ...MONEY_SOURCES,
    ],
    rows: [
      {
        cells: {
          Modul: 2,
          Bezeichnung: 'Stiftung',
          Art: 'Gegenfinanzierung',
          Jahr: 2022,
          von: 90000,
          bis: 90000,
          Status: 'bewilligt',
          'bereits abgezogen': 'nein',
          Quelle: 'frei eingesetzt',
          Herkunft: 'angenommen',
        },
        assumed: ['von', 'bis', 'Herkunft'],
      },
    ],
  });
  addTableSheet(workbook, {
    name: 'Ausgewiesen',
    block: {
      title: 'Ausgewiesene Beträge',
      subject: VERSIONS_SUBJECT,
      sentences: ['Der Entwurf nannte nur einen gerundeten Gesamtbetrag.'],
    },
    legend: ['assumed'],
    columns: STATED_FIGURES,
    rows: [
      {
        cells: {
          Position: 'Eigenanteil gesamt',
          Betrag: 120000,
          Stand: 'Entwurf',
          Quelle: 'frei eingesetzt',
          Herkunft: 'angenommen',
        },
        assumed: ['Betrag', 'Herkunft'],
      },
    ],
  });
  addSettingsSheet(
    workbook,
    { title: 'Einstellungen', subject: VERSIONS_SUBJECT, sentences: ['Was für die ganze Mappe gilt.'] },
    [
      ['Haushaltsjahre', '2022'],
      ['Aktueller Stand', 'Beschluss'],
    ],
  );
  return workbook;
}
