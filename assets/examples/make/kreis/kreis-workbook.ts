import type { Workbook } from 'exceljs';
import { addNotesSheet } from '../notes-sheet';
import { addOverviewSheet } from '../overview-sheet';
import { addSettingsSheet } from '../settings-sheet';
import { newWorkbook } from '../workbook-bytes';
import { addKreisBudget } from './budget-sheet';
import { addKreisMoneySources } from './money-sources-sheet';
import { kreisNotes } from './notes';
import { addKreisPosts } from './posts-sheet';
import { addKreisStatedFigures } from './stated-figures-sheet';
import { KREIS_SUBJECT } from './subject';

/**
 * The case of a Kreis from committee minutes of spring 2021. The minutes print own shares but no cost and no grant
 * per post: those inputs are assumptions and marked as such.
 * @param alreadyDeducted whether the Integrationspauschale counts as already inside the figures
 */
export function kreisWorkbook(alreadyDeducted: boolean): Workbook {
  const workbook = newWorkbook('KIM: Eigenanteil eines Kreises 2021/2022');
  addOverviewSheet(workbook, {
    block: {
      title: alreadyDeducted
        ? 'Eigenanteil und überplanmäßiger Bedarf'
        : 'Eigenanteil und überplanmäßiger Bedarf: Vergleichsfassung',
      subject: KREIS_SUBJECT,
      sentences: [
        'Beispielmappe: Was der Kreis für KIM selbst zahlt und was er im laufenden Haushalt über- oder außerplanmäßig bereitstellen muss.',
        'Kosten, Zuwendungen und Haushaltsstellen sind angenommen und gekennzeichnet; das Blatt „Hinweise“ nennt zu jeder Angabe die Herkunft.',
        ...(alreadyDeducted
          ? []
          : [
              'Vergleichsfassung: Die Integrationspauschale gilt hier als noch nicht abgezogen. Das ist eine Annahme.',
            ]),
      ],
    },
    results: [
      { label: 'Eigenanteil Modul 1 (strategische Koordination)', name: 'KIM_Eigenanteil_M1' },
      { label: 'Eigenanteil Modul 2 (Casemanagement)', name: 'KIM_Eigenanteil_M2' },
      { label: 'Eigenanteil Modul 3 (Behörden)', name: 'KIM_Eigenanteil_M3' },
      { label: 'Eigenanteil aller Module', name: 'KIM_Eigenanteil', total: true },
      { label: 'überplanmäßig bereitzustellen', name: 'KIM_Ueberplanmaessig', total: true },
    ],
    contents: [
      ['Stellen', 'VZÄ, Kosten und Zuwendung je Modul und Haushaltsjahr'],
      ['Haushalt', 'Haushaltsstellen mit Ansatz; Ergebnisspalten von KIM-Abgleich'],
      ['Deckung', 'Geld neben der Zuwendung: Integrationspauschale'],
      ['Ausgewiesen', 'Beträge aus Vorlage und Niederschrift zum Vergleich'],
      ['Einstellungen', 'Haushaltsjahre, Basis, Szenario, Stand'],
      ['Hinweise', 'Herkunft jeder Angabe'],
    ],
  });
  addKreisPosts(workbook);
  addKreisBudget(workbook);
  addKreisMoneySources(workbook, alreadyDeducted);
  addKreisStatedFigures(workbook);
  addSettingsSheet(
    workbook,
    {
      title: 'Einstellungen',
      subject: KREIS_SUBJECT,
      sentences: ['Was für die ganze Mappe gilt. Leere Werte sind nicht entschieden.'],
    },
    [
      ['Haushaltsjahre', '2021/2022'],
      ['Basis', null],
      ['Szenario', 'nur Bewilligtes'],
      ['Aktueller Stand', 'Sitzung'],
      ['Gebietskörperschaft', 'Kreis'],
      ['Haushaltsvermerk', null],
      ['Geplanter Ertrag', '0,00 €'],
      ['Leertitel', null],
      ['Erheblichkeit freiwillig', null],
      ['Erheblichkeit pflichtig', null],
      ['Nächster Haushalt', '2023/2024'],
      ['Evaluation', '30.06.2022'],
      ['Stichtag', null],
    ],
  );
  addNotesSheet(
    workbook,
    {
      title: 'Hinweise: Herkunft jeder Angabe',
      subject: KREIS_SUBJECT,
      sentences: [
        'Eigenanteil = Gesamtkosten − Zuwendung − Gegenfinanzierung. Gelb: angenommen, weil nicht veröffentlicht.',
      ],
    },
    'Herkunft',
    kreisNotes(alreadyDeducted),
  );
  return workbook;
}
