import type { Note } from '../notes-sheet';

/** Where the council of Köln publishes the record. */
export const KOELN_2019_SOURCE = 'https://buergerinfo.stadt-koeln.de/to0050.asp?__ktonr=270906';

/** Where every figure of the workbook comes from. */
export const KOELN_2019_NOTES: readonly Note[] = [
  [
    'Kosten',
    'Projektvolumen: 175.971 €',
    'öffentlicher Beschluss',
    'Wie gedruckt, für die zweite Förderphase vom 01.04. bis 31.12.2019.',
  ],
  [
    'Ausgewiesen',
    'Zuwendung 2019: 158.374 €',
    'öffentlicher Beschluss',
    '90 % von 175.971 € sind 158.373,90 €; gedruckt ist der auf volle Euro gerundete Betrag.',
  ],
  [
    'Ausgewiesen',
    'Eigenanteil 2019: 17.597 €',
    'öffentlicher Beschluss',
    'Der Rest 175.971 € − 158.374 €, nicht 10 % (das wären 17.597,10 €).',
  ],
  [
    'Einstellungen',
    'Programm',
    'Regelwerk von KIM-Abgleich',
    'Einwanderung gestalten NRW: 90 % der zuwendungsfähigen Kosten vom 01.04. bis 31.12.2019. Für andere Zeiten ist kein Satz belegt; dort bleibt die Zuwendung unbekannt.',
  ],
  [
    'kein Blatt Haushalt',
    'über- und außerplanmäßige Beträge',
    'nicht veröffentlicht',
    'Ansätze nennt der vorliegende Auszug nicht. Sie sind hier nicht erfunden; deshalb ermittelt KIM-Abgleich keinen über-/außerplanmäßigen Mehrbedarf.',
  ],
];
