import type { Note } from '../notes-sheet';

/** Where every figure of the workbook comes from. */
export const NOTICE_NOTES: readonly Note[] = [
  [
    'Fördersätze',
    '55.000 € (Planung)',
    'Haushaltsplan',
    'Folgt aus dem gedruckten Ansatz: 660.000 € für zwölf Stellen (StädteRegion Aachen, Haushaltssatzung 2023, 27.12.2022).',
  ],
  [
    'Fördersätze',
    '57.000 € (Bescheid)',
    'Bescheid',
    'Folgt aus dem gedruckten Bescheid: 684.000 € für zwölf Stellen (StädteRegion Aachen 2023/0120, Stand 01.03.2023).',
  ],
  [
    'Stellen',
    'zwölf Stellen in Modul 2',
    'Bescheid',
    'Die Summe von zwölf Stellen steht in der Vorlage 2023/0120; wie sie sich hier verteilen, ist angenommen.',
  ],
  [
    'Stellen',
    'Personal- und Sachkosten',
    'angenommen',
    'Nicht veröffentlicht. 9.700 € je Arbeitsplatz und 82.900 € nach KGSt 11/2022, die übrigen frei eingesetzt.',
  ],
  [
    'Stellen',
    'Träger A und Träger B',
    'angenommen',
    'Zwei Stellen bei Trägern wie im Kreis Heinsberg 2021; Namen und Kosten sind frei eingesetzt.',
  ],
  ['Stellen', 'Besetzt ab', 'angenommen', 'Frei eingesetzt, damit Prognose und Verwendung sichtbar werden.'],
  [
    'Haushalt',
    'Ertrag 660.000 € (414100)',
    'Haushaltsplan',
    'Gedruckter Ansatz im Produkt 06.08.01. Alle Aufwandszeilen sind angenommen.',
  ],
  [
    'Deckung',
    'Zuschuss einer Stiftung 2024',
    'angenommen',
    'Frei eingesetzt, damit die Anmeldung zeigt, was Gegenfinanzierung im nächsten Haushalt ändert.',
  ],
  [
    'Einstellungen',
    'Aufstockung Kreis je VZÄ: 5.000 €',
    'öffentlicher Beschluss',
    'Kreis Heinsberg, Vorlage 0049/2021: tatsächliche Personalkosten, höchstens 55.000 €, dazu freiwillig 5.000 € je VZÄ.',
  ],
  [
    'Einstellungen',
    'Rückzahlungsregel',
    'offen',
    'Eine Regel für unbesetzte Monate ist nicht veröffentlicht. Ohne Regel mit Quelle bleibt die Rückzahlung unbekannt.',
  ],
  [
    'Einstellungen',
    'Erheblichkeit 5.000 € und 250.000 €',
    'Beispiel',
    'Wertgrenzen des Rhein-Kreises Neuss für freiwillige und pflichtige Aufgaben, hier nur zum Zeigen; jede Kommune hat eigene.',
  ],
  [
    'Stellen',
    'Pflicht/freiwillig',
    'angenommen',
    'Die Unterlagen sagen es nicht; hier gelten alle Stellen als freiwillige Aufgabe.',
  ],
];
