import type { Workbook } from 'exceljs';
import { day, ORIGIN } from '../column';
import { POSTS } from '../columns/posts';
import { STATED_FIGURES } from '../columns/stated-figures';
import { addNotesSheet } from '../notes-sheet';
import { addOverviewSheet } from '../overview-sheet';
import { addSettingsSheet } from '../settings-sheet';
import { addTableSheet } from '../table-sheet';
import type { TitleBlock } from '../title-block';
import { newWorkbook } from '../workbook-bytes';
import { KOELN_2019_NOTES, KOELN_2019_SOURCE } from './notes';

const SUBJECT = 'Stadt Köln  ·  Haushaltsjahr 2019  ·  01.04. bis 31.12.2019';
const RECORD = `Stadt Köln 2019, ${KOELN_2019_SOURCE}`;

function block(title: string, ...sentences: string[]): TitleBlock {
  return { programme: 'Einwanderung gestalten NRW', title, subject: SUBJECT, sentences };
}

/** Köln 2019 from the public council record: a programme that pays 90 % of the cost, without modules and FTE. */
export function koeln2019Workbook(): Workbook {
  const workbook = newWorkbook('Einwanderung gestalten NRW: Eigenanteil der Stadt Köln 2019');
  addOverviewSheet(workbook, {
    block: block(
      'Eigenanteil der Stadt Köln 2019',
      'Beispielmappe aus öffentlichen Unterlagen: ein Programm, das einen Anteil der Kosten fördert statt eines Betrags je Stelle.',
      `Quelle: ${KOELN_2019_SOURCE}`,
    ),
    results: [{ label: 'Eigenanteil 2019', name: 'KIM_Eigenanteil', total: true }],
    contents: [
      ['Kosten', 'Projektvolumen laut Beschluss'],
      ['Ausgewiesen', 'gedruckte Förderung und gedruckter Eigenanteil zum Vergleich'],
      ['Einstellungen', 'Programm, Haushaltsjahr, Basis, Szenario'],
      ['Hinweise', 'Herkunft jeder Angabe'],
    ],
  });
  addTableSheet(workbook, {
    name: 'Kosten',
    block: block(
      'Kosten des Projekts',
      'Die Förderung ergibt sich aus den Kosten; VZÄ und Modul braucht dieses Programm nicht.',
      'Gerundet wird die Förderung des Jahres im Ganzen, auf volle Euro. Der Eigenanteil ist der Rest.',
    ),
    legend: ['input'],
    columns: [
      { ...POSTS.label, width: 44 },
      POSTS.start,
      POSTS.end,
      { ...POSTS.totalCost, width: 19 },
      { ...ORIGIN, width: 24 },
    ],
    rows: [
      {
        cells: {
          Bezeichnung: 'Projektvolumen Einwanderung gestalten NRW',
          Beginn: day(2019, 4, 1),
          Ende: day(2019, 12, 31),
          Gesamtkosten: 175971,
          Herkunft: 'öffentlicher Beschluss',
        },
      },
    ],
  });
  addTableSheet(workbook, {
    name: 'Ausgewiesen',
    block: block(
      'Ausgewiesene Beträge',
      'Beträge, wie der Beschluss sie nennt. KIM-Abgleich vergleicht sie mit den berechneten.',
    ),
    legend: [],
    columns: STATED_FIGURES.filter(({ heading }) => heading !== 'Modul'),
    rows: [
      { Position: 'Zuwendung 2019', Betrag: 158374 },
      { Position: 'Eigenanteil 2019', Betrag: 17597 },
    ].map((cells) => ({
      cells: { ...cells, Jahr: 2019, Stand: 'Beschluss', Quelle: RECORD, Herkunft: 'öffentlicher Beschluss' },
    })),
  });
  addSettingsSheet(workbook, block('Einstellungen', 'Was für die ganze Mappe gilt.'), [
    ['Programm', 'Einwanderung gestalten NRW'],
    ['Haushaltsjahre', '2019'],
    ['Basis', null],
    ['Szenario', 'nur Bewilligtes'],
  ]);
  addNotesSheet(
    workbook,
    block(
      'Hinweise: Herkunft jeder Angabe',
      'Eigenanteil = Gesamtkosten − Zuwendung.',
      `Quelle: ${KOELN_2019_SOURCE}`,
    ),
    'Herkunft',
    KOELN_2019_NOTES,
  );
  return workbook;
}
