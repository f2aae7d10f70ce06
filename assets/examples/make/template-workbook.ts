import type { Workbook } from 'exceljs';
import type { Column } from './column';
import { ACCOUNT_KEY } from './columns/account-key';
import { MUNICIPALITIES } from './columns/municipalities';
import { NOTICES } from './columns/notices';
import { POSTS } from './columns/posts';
import { STATED_FIGURES } from './columns/stated-figures';
import {
  TEMPLATE_BUDGET,
  TEMPLATE_MONEY_SOURCES,
  TEMPLATE_PROGRAMME,
  TEMPLATE_RATES,
} from './columns/template';
import { addNotesSheet } from './notes-sheet';
import type { Note } from './notes-sheet';
import { addOverviewSheet } from './overview-sheet';
import { addSettingsSheet } from './settings-sheet';
import { addTableSheet } from './table-sheet';
import type { LegendEntry } from './title-block';
import { newWorkbook } from './workbook-bytes';

const SUBJECT =
  'Kommune: ____________________    Haushaltsjahre: ____________    bearbeitet am: ____________';
const EMPTY_ROWS = 12;

interface EmptyTable {
  readonly name: string;
  readonly title: string;
  readonly content: string;
  readonly sentences: readonly string[];
  readonly columns: readonly Column[];
}

const TABLES: readonly EmptyTable[] = [
  {
    name: 'Stellen',
    title: 'Stellen und Kosten',
    content: 'Stellen mit VZÄ, Zeitraum und Kosten. Dieses Blatt wird immer gebraucht.',
    sentences: [
      'Je Stelle oder Gruppe gleicher Stellen eine Zeile. Nötig sind Modul, VZÄ, Beginn, Ende und die Personalkosten; alles Weitere darf leer bleiben.',
      'Leer heißt unbekannt, nicht 0,00. Weitere Spalten wie „Gesamtkosten“, „Jahr“, „Personalkosten 2022“ oder „Fördersatz“ dürfen ergänzt werden.',
    ],
    columns: [
      POSTS.module,
      { ...POSTS.label, heading: 'Stelle', width: 26 },
      POSTS.municipality,
      POSTS.carrier,
      POSTS.role,
      POSTS.fte,
      POSTS.start,
      POSTS.end,
      POSTS.filledFrom,
      POSTS.personnel,
      POSTS.material,
      POSTS.oneOff,
      POSTS.grant,
      POSTS.duty,
      POSTS.version,
      POSTS.origin,
    ],
  },
  {
    name: 'Fördersätze',
    title: 'Fördersätze',
    content: 'Sätze aus Bescheiden und Richtlinien. Ohne Einträge gelten die hinterlegten Sätze.',
    sentences: [
      'Nur ausfüllen, wenn ein Bescheid oder eine Richtlinie vorliegt, die von den hinterlegten Sätzen abweicht oder sie ergänzt.',
      'Jeder Satz braucht seine Quelle. Fehlt für ein Jahr ein veröffentlichter Satz, setzt KIM-Abgleich keinen ein, sondern meldet es.',
    ],
    columns: TEMPLATE_RATES,
  },
  {
    name: 'Bescheide',
    title: 'Bescheide',
    content: 'Bescheide mit Summe, Terminen und Abrufen, für Zuwendung und Monatsabschluss.',
    sentences: [
      'Je Bescheid und Modul eine Zeile. Aus Summe, Stellen und Monaten folgt der Satz; er geht den hinterlegten Sätzen vor.',
      'Mit der Einstellung „Stichtag“ schreibt KIM-Abgleich daraus den Monatsabschluss in „KIM-Monat“.',
    ],
    columns: NOTICES,
  },
  {
    name: 'Haushalt',
    title: 'Haushaltsstellen',
    content: 'Haushaltsstellen mit Ansatz; die letzten drei Spalten füllt KIM-Abgleich aus.',
    sentences: [
      'Je Haushaltsstelle und Jahr eine Zeile. Ohne dieses Blatt gibt es Eigenanteile, aber keine über- und außerplanmäßigen Beträge.',
      'Trägt eine Zeile nur ein Modul, steht es in „Modul“. Zeilen mit gemeinsamem Budget tragen in „Deckungskreis“ denselben Namen.',
    ],
    columns: TEMPLATE_BUDGET,
  },
  {
    name: 'Kontenschlüssel',
    title: 'Kontenschlüssel',
    content: 'Aufteilung einer Kostenart auf mehrere Sachkonten ohne gemeinsames Budget.',
    sentences: [
      'Nur ausfüllen, wenn sich Personal- oder Sachkosten auf mehrere Sachkonten verteilen, die kein gemeinsames Budget haben.',
      'Ohne Schlüssel und ohne gemeinsames Budget teilt KIM-Abgleich nichts auf, sondern fragt.',
    ],
    columns: ACCOUNT_KEY,
  },
  {
    name: 'Deckung',
    title: 'Gegenfinanzierung und Deckung',
    content: 'Geld neben der Zuwendung, bewilligt oder beantragt.',
    sentences: [
      'Gegenfinanzierung senkt den Eigenanteil; Deckung bezahlt den Mehrbedarf und lässt den Eigenanteil stehen.',
      'Wichtig ist die Spalte „bereits abgezogen“: Sie verhindert, dass Geld doppelt abgezogen wird.',
    ],
    columns: TEMPLATE_MONEY_SOURCES,
  },
  {
    name: 'Ausgewiesen',
    title: 'Ausgewiesene Beträge',
    content: 'Beträge aus Vorlage, Niederschrift oder Bescheid zum Vergleich.',
    sentences: [
      'Beträge, wie Vorlage, Niederschrift oder Bescheid sie nennen. KIM-Abgleich vergleicht sie mit den berechneten.',
      'Ein gerundet genannter Betrag wird gerundet eingetragen; KIM-Abgleich erkennt die Rundung.',
    ],
    columns: STATED_FIGURES,
  },
  {
    name: 'Kommunen',
    title: 'Kommunen und Gewichte',
    content: 'Kommunen, auf die Stellen verteilt werden; zwei Spalten füllt KIM-Abgleich aus.',
    sentences: [
      'Nur ausfüllen, wenn Stellen auf kreisangehörige Kommunen verteilt werden.',
      'Kommunen, die verzichten, bleiben mit „nein“ in der Liste: So ist die Verteilung vorher und nachher sichtbar.',
    ],
    columns: MUNICIPALITIES,
  },
  {
    name: 'Programm',
    title: 'Eigenes Programm',
    content: 'Ein Förderprogramm, das nicht hinterlegt ist. Ohne Einträge gilt KIM.',
    sentences: [
      'Nur ausfüllen, wenn ein anderes als ein hinterlegtes Programm gilt: je Modul und Zeitraum eine Zeile.',
      'Eine leere Zelle, die gebraucht wird, wird erfragt und nie angenommen.',
    ],
    columns: TEMPLATE_PROGRAMME,
  },
];

/** An empty workbook with every table that KIM-Abgleich reads, without any figure that could pass for data. */
export function templateWorkbook(): Workbook {
  const workbook = newWorkbook('KIM: leere Vorlage');
  addOverviewSheet(workbook, {
    block: {
      title: 'Eigenanteil und über-/außerplanmäßiger Mehrbedarf',
      subject: SUBJECT,
      sentences: [
        'Leere Vorlage: Blätter von links nach rechts ausfüllen, danach im Menüband „KIM-Abgleich“ den Abgleich starten.',
        'Wird eine Zelle ausgewählt, erscheint eine kurze Erläuterung. Das Blatt „Hinweise“ enthält alle Erläuterungen zum Ausdrucken.',
      ],
    },
    results: [
      { label: 'Eigenanteil Modul 1 (strategische Koordination)', name: 'KIM_Eigenanteil_M1' },
      { label: 'Eigenanteil Modul 2 (Casemanagement)', name: 'KIM_Eigenanteil_M2' },
      { label: 'Eigenanteil Modul 3 (Behörden)', name: 'KIM_Eigenanteil_M3' },
      { label: 'Eigenanteil aller Module', name: 'KIM_Eigenanteil', total: true },
      { label: 'überplanmäßig bereitzustellen', name: 'KIM_Ueberplanmaessig', total: true },
      { label: 'außerplanmäßig bereitzustellen', name: 'KIM_Ausserplanmaessig', total: true },
    ],
    contents: [
      ...TABLES.map(({ name, content }) => [name, content] as const),
      ['Einstellungen', 'Haushaltsjahre, Basis, Szenario und weitere Festlegungen'],
      ['Hinweise', 'Erläuterung jeder Spalte'],
    ],
  });
  for (const table of TABLES) addEmptyTable(workbook, table);
  addSettingsSheet(
    workbook,
    {
      title: 'Einstellungen',
      subject: SUBJECT,
      sentences: ['Was für die ganze Mappe gilt. Das Szenario ist mit dem üblichen Wert vorbelegt.'],
    },
    [
      ['Haushaltsjahre', null],
      ['Basis', null],
      ['Szenario', 'nur Bewilligtes'],
      ['Aktueller Stand', null],
      ['Gebietskörperschaft', null],
      ['Haushaltsvermerk', null],
      ['Haushaltsvermerk Quelle', null],
      ['Geplanter Ertrag', null],
      ['Bindungsebene', null],
      ['Kontenklassen', null],
      ['Leertitel', null],
      ['Erheblichkeit freiwillig', null],
      ['Erheblichkeit pflichtig', null],
      ['Erheblichkeit Quelle', null],
      ['Zu verteilende Stellen', null],
      ['Verteilungsverfahren', null],
      ['Schritt', null],
      ['Mindestanteil', null],
      ['Stichtag', null],
      ['Nächster Haushalt', null],
      ['Tarifsteigerung', null],
      ['Tarifsteigerung Quelle', null],
      ['Evaluation', null],
      ['Eckparameter', null],
      ['Frist Haushaltsanmeldung', null],
    ],
  );
  addNotesSheet(
    workbook,
    {
      title: 'Hinweise: Erläuterung jeder Spalte',
      subject:
        'Die Reihenfolge der Spalten ist frei; weitere eigene Spalten bleiben unberührt. Beträge in Euro.',
      sentences: ['Eigenanteil = Kosten − Zuwendung − Gegenfinanzierung.'],
    },
    'Eintrag',
    TABLES.flatMap(notesOf),
  );
  return workbook;
}

function addEmptyTable(workbook: Workbook, table: EmptyTable): void {
  const fillsResults = table.columns.some((column) => column.result === true);
  const legend: LegendEntry[] = fillsResults ? ['input', 'result'] : [];
  addTableSheet(workbook, {
    name: table.name,
    block: { title: table.title, subject: SUBJECT, sentences: table.sentences },
    legend,
    columns: table.columns,
    rows: Array.from({ length: EMPTY_ROWS }, () => ({ cells: {} })),
  });
}

function notesOf(table: EmptyTable): Note[] {
  return table.columns.map((column) => [
    table.name,
    column.heading,
    column.result === true ? 'füllt KIM-Abgleich aus' : column.needed === true ? 'nötig' : 'nach Bedarf',
    column.explanation,
  ]);
}
