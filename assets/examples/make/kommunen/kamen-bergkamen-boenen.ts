import type { AllocationExample } from './allocation-workbook';

const PROPOSAL = 'Vorlage 141/2021 der Stadt Kamen';
const PUBLIC = 'öffentlicher Beschluss';

/** The published shares of three municipalities of the Kreis Unna, 2021. */
export const KAMEN_BERGKAMEN_BOENEN: AllocationExample = {
  title: 'Verteilung auf Kamen, Bergkamen und Bönen',
  subject: `Kamen, Bergkamen, Bönen (Kreis Unna)  ·  2021  ·  ${PROPOSAL}`,
  about: `Aus rechnerischen Anteilen von 0,85, 1,19 und 0,38 wurden 1,0, 1,0 und 0,5 Stellen (${PROPOSAL}).`,
  year: 2021,
  fte: 2.5,
  municipalities: [
    { name: 'Kamen', weight: 0.85, participates: true, origin: PUBLIC },
    { name: 'Bergkamen', weight: 1.19, participates: true, origin: PUBLIC },
    { name: 'Bönen', weight: 0.38, participates: true, origin: PUBLIC },
  ],
  settings: [
    ['Zu verteilende Stellen', '2,5'],
    ['Schritt', '0,5'],
    ['Mindestanteil', '0,5'],
  ],
  notes: [
    ['Kommunen', 'Gewicht 0,85 / 1,19 / 0,38', PUBLIC, `Rechnerische Anteile nach ${PROPOSAL}.`],
    [
      'Einstellungen',
      'Zu verteilende Stellen 2,5',
      PUBLIC,
      'Summe der veröffentlichten 1,0 + 1,0 + 0,5 Stellen.',
    ],
    [
      'Einstellungen',
      'Mindestanteil 0,5',
      PUBLIC,
      '„Förderfähig sind nur Stellenanteile von mindestens 0,5 VZÄ“.',
    ],
    [
      'Einstellungen',
      'Schritt 0,5',
      'angenommen',
      'Lesart: Das Raster ist nicht gedruckt, passt aber zu den veröffentlichten Stellen.',
    ],
    [
      'Stellen',
      'Personalkosten, Beginn und Ende',
      'angenommen',
      'In der Vorlage nicht genannt; für die Verteilung ohne Bedeutung.',
    ],
  ],
};
