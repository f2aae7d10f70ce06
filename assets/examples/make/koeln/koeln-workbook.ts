import type { Workbook } from 'exceljs';
import { ORIGIN } from '../column';
import { POSTS } from '../columns/posts';
import { STATED_FIGURES } from '../columns/stated-figures';
import { addNotesSheet } from '../notes-sheet';
import { addOverviewSheet } from '../overview-sheet';
import { addSettingsSheet } from '../settings-sheet';
import { addTableSheet } from '../table-sheet';
import type { TitleBlock } from '../title-block';
import { newWorkbook } from '../workbook-bytes';
import { KOELN_NOTES } from './notes';
import { costRows } from './cost-rows';
import { KOELN_SOURCE } from './source';

const SUBJECT = 'Stadt Köln  ·  Haushaltsjahre 2021 und 2022  ·  Ratsbeschluss 2021';

function block(title: string, ...sentences: string[]): TitleBlock {
  return { title, subject: SUBJECT, sentences };
}

/** Köln 2021 and 2022 from the public council record: cost parts and income of KIM as a whole. */
export function koelnWorkbook(): Workbook {
  const workbook = newWorkbook('KIM: Eigenanteil der Stadt Köln 2021/2022');
  addOverviewSheet(workbook, {
    block: block(
      'Eigenanteil der Stadt Köln',
      'Beispielmappe aus öffentlichen Unterlagen: Aufwand und Ertrag für KIM im Teilergebnisplan 0504.',
      `Quelle: ${KOELN_SOURCE}`,
    ),
    results: [
      { label: 'Eigenanteil 2021', name: 'KIM_Eigenanteil_M1_2021' },
      { label: 'Eigenanteil 2022', name: 'KIM_Eigenanteil_M1_2022' },
      { label: 'Eigenanteil beider Jahre', name: 'KIM_Eigenanteil', total: true },
    ],
    contents: [
      ['Aufwand und Ertrag', 'Zeilen des Teilergebnisplans je Haushaltsjahr'],
      ['Ausgewiesen', 'gedruckter Eigenanteil zum Vergleich'],
      ['Einstellungen', 'Haushaltsjahre, Basis, Szenario'],
      ['Hinweise', 'Herkunft jeder Angabe'],
    ],
  });
  addTableSheet(workbook, {
    name: 'Aufwand und Ertrag',
    block: block(
      'Aufwand und Ertrag für KIM',
      'Zeilen des Teilergebnisplans 0504 laut Ratsbeschluss; die Zuwendung steht als Ertrag in einer eigenen Zeile.',
      'Der Beschluss gliedert nicht nach Modulen: Alles steht nur aus technischen Gründen unter Modul 1. Das ist eine Annahme dieses Blattes, nicht des Beschlusses.',
    ),
    legend: ['assumed', 'input'],
    columns: [
      POSTS.module,
      { ...POSTS.year, width: 9.5 },
      {
        heading: 'Teilergebnisplan',
        width: 17,
        format: 'text',
        explanation: 'Nummer der Zeile im Teilergebnisplan.',
      },
      { ...POSTS.label, width: 44 },
      { ...POSTS.totalCost, width: 19 },
      { ...POSTS.grant, width: 19 },
      { ...ORIGIN, width: 24 },
      {
        heading: 'Zuordnung',
        width: 18,
        format: 'text',
        explanation: 'Woher die Nummer in der Spalte „Modul“ stammt.',
      },
    ],
    rows: costRows(),
  });
  addTableSheet(workbook, {
    name: 'Ausgewiesen',
    block: block(
      'Ausgewiesene Beträge',
      'Beträge, wie der Ratsbeschluss sie nennt. KIM-Abgleich vergleicht sie mit den berechneten.',
      'Für 2022 ist der gedruckte Betrag im vorliegenden Auszug abgeschnitten; deshalb steht hier keiner.',
    ),
    legend: [],
    columns: STATED_FIGURES,
    rows: [
      {
        cells: {
          Position: 'Eigenanteil 2021',
          Jahr: 2021,
          Betrag: 54900,
          Stand: 'Ratsbeschluss',
          Quelle: `Stadt Köln, Ratsbeschluss 2021, ${KOELN_SOURCE}`,
          Herkunft: 'öffentlicher Beschluss',
        },
      },
    ],
  });
  addSettingsSheet(workbook, block('Einstellungen', 'Was für die ganze Mappe gilt.'), [
    ['Haushaltsjahre', '2021/2022'],
    ['Basis', null],
    ['Szenario', 'nur Bewilligtes'],
    ['Gebietskörperschaft', 'kreisfreie Stadt'],
  ]);
  addNotesSheet(
    workbook,
    block(
      'Hinweise: Herkunft jeder Angabe',
      'Eigenanteil = Gesamtkosten − Zuwendung. Gelb: angenommen.',
      `Quelle: ${KOELN_SOURCE}`,
    ),
    'Herkunft',
    KOELN_NOTES,
  );
  return workbook;
}
