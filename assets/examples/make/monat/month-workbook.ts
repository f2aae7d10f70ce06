import type { Workbook } from 'exceljs';
import { addNotesSheet } from '../notes-sheet';
import { addOverviewSheet } from '../overview-sheet';
import { addSettingsSheet } from '../settings-sheet';
import { newWorkbook } from '../workbook-bytes';
import { addMonthBudget } from './budget-sheet';
import { MONTH_NOTES } from './notes';
import { addMonthNotices } from './notices-sheet';
import { addMonthPosts } from './posts-sheet';
import { LAST_DAY } from './reporting-days';
import { MONTH_SUBJECT } from './subject';

/**
 * A year in five reporting days, as it stands on the last of them: a notice changes the rate in mid-year, a post is filled
 * four months late, and a line is spent beyond its appropriation.
 */
export function monthWorkbook(): Workbook {
  const workbook = newWorkbook('KIM: Monatsabschluss 2026');
  addOverviewSheet(workbook, {
    block: {
      title: 'Monatsabschluss 2026',
      subject: MONTH_SUBJECT,
      sentences: [
        'Beispielmappe: was an jedem Stichtag gebucht, abgerufen und hochgerechnet ist, und was am Jahresende abzurechnen ist.',
        'KIM-Abgleich schreibt je Stichtag eine Spalte in „KIM-Monat“. Alle Beträge sind angenommen.',
      ],
    },
    results: [
      { label: 'Eigenanteil Modul 1 (strategische Koordination)', name: 'KIM_Eigenanteil_M1' },
      { label: 'Eigenanteil Modul 2 (Casemanagement)', name: 'KIM_Eigenanteil_M2' },
      { label: 'Eigenanteil beider Module', name: 'KIM_Eigenanteil', total: true },
    ],
    contents: [
      ['Stellen', 'VZÄ, Kosten und Besetzung'],
      ['Bescheide', 'Zwei Bescheide und ein Änderungsbescheid, mit Terminen und Abrufen'],
      ['Haushalt', 'Haushaltsstellen mit Ansatz und Ist'],
      ['Einstellungen', 'Haushaltsjahr, Stichtag, Rückzahlung'],
      ['Hinweise', 'Herkunft jeder Angabe; die Beträge der fünf Stichtage'],
    ],
  });
  addMonthPosts(workbook);
  addMonthNotices(workbook);
  addMonthBudget(workbook);
  addSettingsSheet(
    workbook,
    {
      title: 'Einstellungen',
      subject: MONTH_SUBJECT,
      sentences: ['Der Stichtag ist der Tag, bis zu dem gebucht ist.'],
    },
    [
      ['Haushaltsjahre', '2026'],
      ['Stichtag', LAST_DAY.day],
      ['Haushaltsvermerk', 'Mehrerträge'],
      ['Haushaltsvermerk Quelle', 'angenommen'],
      ['Gebietskörperschaft', 'Kreis'],
      ['Rückzahlungsregel', 'nach Monaten'],
      ['Rückzahlungsregel Quelle', 'angenommen: Nebenbestimmung des Bescheids'],
      ['Erheblichkeit freiwillig', '5.000,00 €'],
      ['Erheblichkeit Quelle', 'Rhein-Kreis Neuss, hier als Beispiel'],
    ],
  );
  addNotesSheet(
    workbook,
    {
      title: 'Hinweise: Herkunft jeder Angabe',
      subject: MONTH_SUBJECT,
      sentences: ['Gelb: angenommen, weil nicht veröffentlicht.'],
    },
    'Herkunft',
    MONTH_NOTES,
  );
  return workbook;
}
