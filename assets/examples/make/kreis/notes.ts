import type { Note } from '../notes-sheet';

const POSTS: readonly Note[] = [
  [
    'Stellen',
    'VZÄ Modul 1: 3,5, dann 2,5',
    'Niederschrift',
    'Die Stellen der strategischen Koordination sanken von 3,5 (Vorlage) auf 2,5 (Sitzung).',
  ],
  [
    'Stellen',
    'VZÄ Modul 2: 11',
    'Niederschrift',
    'Zunächst elf Stellen; weitere nicht vor 2023 und nur mit mehr Geld.',
  ],
  ['Stellen', 'VZÄ Modul 3: 3', 'angenommen', 'Die Niederschrift nennt die Zahl dieser Stellen nicht.'],
  [
    'Stellen',
    'Rolle in Modul 3',
    'angenommen',
    '„Ausländerbehörde“ steht für beide Behörden zusammen; die Niederschrift teilt sie nicht auf.',
  ],
  [
    'Stellen',
    'Beginn und Ende',
    'Niederschrift',
    'Projekt- und Förderzeitraum 1½ Jahre bis Ende 2022; daraus folgt der Beginn am 01.07.2021 (2021 sechs, 2022 zwölf Monate).',
  ],
  [
    'Stellen',
    'Gesamtkosten je Jahr',
    'angenommen',
    'Nirgends veröffentlicht. So eingesetzt, dass Gesamtkosten abzüglich Zuwendung je Modul den gedruckten Eigenanteil ergeben. Die Eigenanteile lassen sich aus der Niederschrift nicht von unten nachrechnen.',
  ],
  [
    'Stellen',
    'Zuwendung je Jahr',
    'angenommen',
    'VZÄ × 55.000 € (Module 1 und 2) oder 50.000 € (Modul 3) × Monate ÷ 12. Die Niederschrift nennt keinen Fördersatz; maßgeblich ist der Zuwendungsbescheid.',
  ],
  [
    'Stellen',
    'Zeilen „Vorlage“',
    'angenommen',
    'Kosten und Zuwendung der früheren 3,5 VZÄ, in demselben Verhältnis angesetzt. Sie zählen in keiner Summe.',
  ],
  [
    'Stellen',
    'Pflicht/freiwillig',
    'angenommen',
    'Als freiwillige Aufgabe eingetragen; die Niederschrift äußert sich dazu nicht.',
  ],
];

const BUDGET: readonly Note[] = [
  [
    'Haushalt',
    'Produkt, Sachkonto, alle Beträge',
    'angenommen',
    'Angenommen ist, dass das Personalkonto besteht und ausgeschöpft ist (Ansatz 1.850.000,00 €, ebenso viel verfügt). Dann ist der ganze Eigenanteil überplanmäßig, wie die Niederschrift ihn nennt.',
  ],
  [
    'Einstellungen',
    'Geplanter Ertrag: 0,00 €',
    'angenommen',
    'Angenommen ist, dass der beschlossene Doppelhaushalt noch keine Zuwendung enthält; die Niederschrift äußert sich dazu nicht. Bei veranschlagten Erträgen wäre der Mehrbedarf höher.',
  ],
  [
    'Haushalt',
    'Eigenanteil, Überplanmäßig, Außerplanmäßig',
    'Ergebnis',
    'Diese drei Spalten füllt KIM-Abgleich aus. Netto heißt: Die Zuwendung deckt als zweckgebundener Mehrertrag ihren Teil selbst; das setzt einen Haushaltsvermerk voraus (§ 21 KomHVO NRW).',
  ],
];

const DEDUCTED: Note = [
  'Deckung',
  'Integrationspauschale, bereits abgezogen: ja',
  'Niederschrift',
  'Die Niederschrift nennt sie als Grund für die gesunkenen Eigenanteile und stellt diese unter Vorbehalt: Sie ist also schon enthalten, mit unbekanntem Betrag. Wird der Antrag abgelehnt, ist der Eigenanteil nicht bekannt.',
];

const NOT_DEDUCTED: Note = [
  'Deckung',
  'Integrationspauschale, bereits abgezogen: nein',
  'angenommen',
  'Einziger Unterschied zur Mappe „kreis.xlsx“ und abweichend vom Wortlaut der Niederschrift: So zeigt sich, was die Pauschale höchstens bewirken könnte. Ein Betrag für 2022 lässt die Eigenanteile des Jahres 2021 stehen.',
];

const REST: readonly Note[] = [
  [
    'Deckung',
    'von 450.000 bis 500.000 €',
    'Niederschrift',
    'Rest der Integrationspauschale, gerundet genannt; Verwendung in 2022 beim Land beantragt, Antwort steht aus.',
  ],
  [
    'Ausgewiesen',
    '440.837,00 € und die drei Module',
    'Niederschrift',
    'Auf den Euro gedruckt: 123.634 + 234.670 + 82.533 = 440.837.',
  ],
  [
    'Ausgewiesen',
    '440.000,00 € (mündlich)',
    'Niederschrift',
    'Derselbe Gesamtbetrag, in der Sitzung gerundet gesprochen.',
  ],
  [
    'Ausgewiesen',
    '606.000,00 € (Vorlage)',
    'Niederschrift',
    'Früherer, gerundet gedruckter Gesamtbetrag. Der Unterschied von 165.163 € zur Sitzung ist nur zum Teil erklärt; der Rest ist nicht belegt.',
  ],
  [
    'Einstellungen',
    'leere Werte',
    'offen',
    'Gebietskörperschaft, Haushaltsvermerk, Leertitel und die Wertgrenzen trägt die Kommune selbst ein; die Niederschrift nennt sie nicht.',
  ],
];

/** Where every figure of the Kreis's workbook comes from. */
export function kreisNotes(alreadyDeducted: boolean): readonly Note[] {
  return [...POSTS, ...BUDGET, alreadyDeducted ? DEDUCTED : NOT_DEDUCTED, ...REST];
}
