import type { Note } from '../notes-sheet';

/** Where every figure of Köln's workbook comes from. */
export const KOELN_NOTES: readonly Note[] = [
  [
    'Aufwand und Ertrag',
    'Beträge 2021 und 2022',
    'öffentlicher Beschluss',
    'Zeilen 11, 15, 16 und 02 des Teilergebnisplans 0504, wie gedruckt.',
  ],
  [
    'Aufwand und Ertrag',
    'Modul 1',
    'angenommen',
    'Der Beschluss weist KIM nur insgesamt aus, nicht nach Modulen. Die Nummer 1 ist eine Annahme dieses Blattes: KIM-Abgleich braucht in jeder Zeile ein Modul. Über die Aufteilung auf die Module sagt sie nichts.',
  ],
  [
    'Aufwand und Ertrag',
    'Transferaufwendungen 2021',
    'öffentlicher Beschluss',
    '226.666,67 € sind 680.000,00 € (Betrag 2022) × 4 ÷ 12 Monate, kaufmännisch gerundet.',
  ],
  [
    'Aufwand und Ertrag',
    'Summe 2021, Summe 2022',
    'Formel',
    'Von diesem Blatt gebildet: 518.400,00 € Aufwand in 2021, 1.084.959,00 € in 2022.',
  ],
  [
    'Ausgewiesen',
    'Eigenanteil 2021: 54.900,00 €',
    'öffentlicher Beschluss',
    'Wie gedruckt; 518.400,00 € − 463.500,00 € = 54.900,00 €.',
  ],
  [
    'Ausgewiesen',
    'Eigenanteil 2022',
    'nicht lesbar',
    'Der gedruckte Betrag ist im vorliegenden Auszug abgeschnitten. Rechnerisch 1.084.959,00 € − 843.100,00 € = 241.859,00 €; ein Vergleich mit einem gedruckten Betrag ist nicht möglich.',
  ],
  [
    'kein Blatt Haushalt',
    'über- und außerplanmäßige Beträge',
    'nicht veröffentlicht',
    'Der Eigenanteil wurde innerhalb des Budgets ausgeglichen, eine überplanmäßige Bewilligung war nicht nötig. Ansätze und Deckungskreis nennt der Beschluss nicht. Sie sind hier nicht erfunden; deshalb ermittelt KIM-Abgleich keinen über-/außerplanmäßigen Mehrbedarf.',
  ],
];
