import type { Workbook } from 'exceljs';
import { addNotesSheet } from '../notes-sheet';
import { addOverviewSheet } from '../overview-sheet';
import { addSettingsSheet } from '../settings-sheet';
import { newWorkbook } from '../workbook-bytes';
import { addNoticeBudget } from './budget-sheet';
import { addNoticeMoneySources } from './money-sources-sheet';
import { NOTICE_NOTES } from './notes';
import { addNoticePosts } from './posts-sheet';
import { addNoticeRates } from './rates-sheet';
import { NOTICE_SUBJECT } from './subject';

/**
 * A year whose notice pays more than the plan, with posts of carriers, posts filled late and a next budget. Plan and
 * notice are those of the StädteRegion Aachen 2023, the rule of passing on that of the Kreis Heinsberg 2021.
 */
export function noticeWorkbook(): Workbook {
  const workbook = newWorkbook('KIM: Bescheid und Planung 2023');
  addOverviewSheet(workbook, {
    block: {
      title: 'Bescheid gegen Planung, Weiterleitung, Anmeldung',
      subject: NOTICE_SUBJECT,
      sentences: [
        'Beispielmappe: Was der Bescheid gegenüber der Planung ändert, was Träger bekommen, was für 2024/2025 anzumelden ist und was spätere Besetzung bewirkt.',
        'Planung und Bescheid nach öffentlichen Unterlagen der StädteRegion Aachen; das Blatt „Hinweise“ nennt zu jeder Angabe die Herkunft.',
      ],
    },
    results: [
      { label: 'Eigenanteil Modul 1 (strategische Koordination)', name: 'KIM_Eigenanteil_M1' },
      { label: 'Eigenanteil Modul 2 (Casemanagement)', name: 'KIM_Eigenanteil_M2' },
      { label: 'Eigenanteil beider Module', name: 'KIM_Eigenanteil', total: true },
    ],
    contents: [
      ['Stellen', 'VZÄ, Kosten, Träger und Besetzung'],
      ['Fördersätze', 'Satz der Planung und Satz des Bescheids'],
      ['Haushalt', 'Haushaltsstellen mit Ansatz; Ergebnisspalten von KIM-Abgleich'],
      ['Deckung', 'Gegenfinanzierung des nächsten Haushalts'],
      ['Einstellungen', 'Haushaltsjahr, nächster Haushalt, Aufstockung, Rückzahlung'],
      ['Hinweise', 'Herkunft jeder Angabe'],
    ],
  });
  addNoticePosts(workbook);
  addNoticeRates(workbook);
  addNoticeBudget(workbook);
  addNoticeMoneySources(workbook);
  addSettingsSheet(
    workbook,
    {
      title: 'Einstellungen',
      subject: NOTICE_SUBJECT,
      sentences: ['Was für die ganze Mappe gilt. Leere Werte sind nicht entschieden.'],
    },
    [
      ['Haushaltsjahre', '2023'],
      ['Basis', null],
      ['Nächster Haushalt', '2024/2025'],
      ['Aufstockung Kreis je VZÄ', '5.000,00 €'],
      ['Rückzahlungsregel', null],
      ['Rückzahlungsregel Quelle', null],
      ['Gebietskörperschaft', 'Kreis'],
      ['Erheblichkeit freiwillig', '5.000,00 €'],
      ['Erheblichkeit pflichtig', '250.000,00 €'],
      ['Erheblichkeit Quelle', 'Rhein-Kreis Neuss, hier als Beispiel'],
    ],
  );
  addNotesSheet(
    workbook,
    {
      title: 'Hinweise: Herkunft jeder Angabe',
      subject: NOTICE_SUBJECT,
      sentences: ['Gelb: angenommen, weil nicht veröffentlicht.'],
    },
    'Herkunft',
    NOTICE_NOTES,
  );
  return workbook;
}
