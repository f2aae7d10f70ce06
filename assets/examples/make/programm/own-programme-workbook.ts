import type { Workbook } from 'exceljs';
import { day, ORIGIN, type Row } from '../column';
import { POSTS } from '../columns/posts';
import { PROGRAMME } from '../columns/programme';
import { RATES } from '../columns/rates';
import { addOverviewSheet } from '../overview-sheet';
import { addSettingsSheet } from '../settings-sheet';
import { addTableSheet } from '../table-sheet';
import type { TitleBlock } from '../title-block';
import { newWorkbook } from '../workbook-bytes';

const PROGRAMME_NAME = 'Ankommen im Musterkreis';
const INVENTED = 'erdachtes Beispiel';
const MODULES = { 4: 'Beratung', 5: 'Sprachmittlung', 6: 'Begegnung' } as const;
const FROM = {
  'gültig ab': day(2024, 1, 1),
  'gültig bis': day(2025, 12, 31),
  Quelle: `${INVENTED}, Förderrichtlinie`,
};

function block(title: string, ...sentences: string[]): TitleBlock {
  return {
    programme: PROGRAMME_NAME,
    title,
    subject: 'Musterkreis  ·  Haushaltsjahre 2024 und 2025',
    sentences,
  };
}

function post(
  module: 4 | 5 | 6,
  label: string,
  fte: number,
  personnel: number,
  material: number | null,
): Row {
  return {
    cells: {
      Modul: MODULES[module],
      Stelle: label,
      VZÄ: fte,
      Beginn: day(2024, module === 6 ? 7 : 1, 1),
      Ende: day(2025, 12, 31),
      'Personalkosten je VZÄ und Jahr': personnel,
      'Sachkosten je VZÄ und Jahr': material,
      Herkunft: 'angenommen',
    },
    assumed: ['Personalkosten je VZÄ und Jahr', 'Sachkosten je VZÄ und Jahr'],
  };
}

/** A funding programme that no program knows: the workbook defines it, with three modules and kinds of financing. */
export function ownProgrammeWorkbook(): Workbook {
  const workbook = newWorkbook(`${PROGRAMME_NAME}: ein Programm, das die Mappe selbst beschreibt`);
  addOverviewSheet(workbook, {
    block: block(
      'Eigenanteil am eigenen Programm',
      'Erdachtes Beispiel: ein Förderprogramm, das nicht hinterlegt ist. Das Blatt „Programm“ beschreibt es.',
      'Alle Beträge sind angenommen. Modul 5 hat für 2024 einen Bescheid, der eine Summe nennt statt eines Satzes.',
    ),
    results: [
      { label: 'Eigenanteil Modul 4 (Beratung)', name: 'KIM_Eigenanteil_M4' },
      { label: 'Eigenanteil Modul 5 (Sprachmittlung)', name: 'KIM_Eigenanteil_M5' },
      { label: 'Eigenanteil Modul 6 (Begegnung)', name: 'KIM_Eigenanteil_M6' },
      { label: 'Eigenanteil aller Module', name: 'KIM_Eigenanteil', total: true },
    ],
    contents: [
      ['Programm', 'Module, Finanzierungsart, Satz, Höchstbetrag und Rundung mit Quelle'],
      ['Stellen', 'Stellen mit den Namen der Module, VZÄ, Zeitraum und Kosten'],
      ['Fördersätze', 'der Bescheid mit seiner Summe'],
      ['Einstellungen', 'Haushaltsjahre, Basis, Szenario'],
    ],
  });
  addTableSheet(workbook, {
    name: 'Programm',
    block: block(
      'Das Programm',
      'Je Modul und Zeitraum eine Zeile. Eine leere Zelle, die gebraucht wird, wird erfragt und nie angenommen.',
    ),
    legend: ['input'],
    columns: PROGRAMME,
    rows: [
      {
        cells: {
          Programm: PROGRAMME_NAME,
          Modul: 4,
          Modulname: MODULES[4],
          Finanzierungsart: 'Festbetrag',
          Bezug: 'je Stelle',
          Satz: '55.000,00 €',
          Mindesteigenanteil: '10 %',
          ...FROM,
        },
      },
      {
        cells: {
          Modul: 5,
          Modulname: MODULES[5],
          Finanzierungsart: 'Anteil',
          Bezug: 'je Ausgabe',
          Satz: '80 %',
          Höchstbetrag: 120000,
          Rundung: 'Cent abgerundet',
          ...FROM,
        },
      },
      {
        cells: {
          Modul: 6,
          Modulname: MODULES[6],
          Finanzierungsart: 'Fehlbedarf',
          Bezug: 'je Ausgabe',
          Höchstbetrag: 60000,
          'Fester Eigenanteil': 5000,
          Drittmittel: 2500,
          ...FROM,
        },
      },
    ],
  });
  addTableSheet(workbook, {
    name: 'Stellen',
    block: block(
      'Stellen und Kosten',
      'Statt der Nummer eines Moduls steht hier sein Name, wie ihn das Blatt „Programm“ nennt.',
    ),
    legend: ['input', 'assumed'],
    columns: [
      {
        ...POSTS.module,
        width: 17,
        format: 'text',
        choices: Object.values(MODULES),
        explanation: 'Modul nach dem Blatt „Programm“.',
      },
      { ...POSTS.label, heading: 'Stelle', width: 26 },
      POSTS.fte,
      POSTS.start,
      POSTS.end,
      POSTS.personnel,
      POSTS.material,
      ORIGIN,
    ],
    rows: [
      post(4, 'Beratungsstelle Nord', 1.5, 68400, null),
      post(4, 'Beratungsstelle Süd', 1, 59200, null),
      post(5, 'Sprachmittlung', 2, 62350.4, 4150),
      post(6, 'Begegnungszentrum', 1, 57800, 12600),
    ],
  });
  addTableSheet(workbook, {
    name: 'Fördersätze',
    block: block(
      'Bescheide',
      'Ein Bescheid, der für ein Modul und ein Jahr eine Summe nennt. Sie gilt statt der Zeile im Blatt „Programm“.',
    ),
    legend: ['input'],
    columns: [
      {
        ...POSTS.module,
        width: 17,
        format: 'text',
        choices: Object.values(MODULES),
        explanation: 'Modul nach dem Blatt „Programm“.',
      },
      {
        heading: 'Zuwendung laut Bescheid',
        width: 24,
        format: 'money',
        explanation: 'Die ganze Summe, die der Bescheid für das Modul und das Haushaltsjahr nennt.',
      },
      ...RATES.filter(({ heading }) => ['gültig ab', 'gültig bis', 'Art', 'Quelle'].includes(heading)),
    ],
    rows: [
      {
        cells: {
          Modul: MODULES[5],
          'Zuwendung laut Bescheid': 104500,
          'gültig ab': day(2024, 1, 1),
          'gültig bis': day(2024, 12, 31),
          Art: 'Bescheid',
          Quelle: `${INVENTED}, Zuwendungsbescheid für 2024`,
        },
      },
    ],
  });
  addSettingsSheet(workbook, block('Einstellungen', 'Was für die ganze Mappe gilt.'), [
    ['Haushaltsjahre', '2024, 2025'],
    ['Basis', 'netto'],
    ['Szenario', 'nur Bewilligtes'],
  ]);
  return workbook;
}
