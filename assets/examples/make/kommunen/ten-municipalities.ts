import type { AllocationExample, ExampleMunicipality } from './allocation-workbook';

const NEEDS = [2.25, 1.8, 1.6, 1.5, 1.4, 1.25, 0.9, 0.7, 0.6, 0.2];
const OPT_OUTS = [4, 7, 9];

/** A Kreis of ten municipalities without real names, of which three opt out; due dates seen from a day in July 2022. */
export const TEN_MUNICIPALITIES: AllocationExample = {
  title: 'Verteilung der Stellen auf zehn Kommunen',
  subject: 'Kreis in Nordrhein-Westfalen (erdachtes Beispiel)  ·  2022  ·  Stichtag 15.07.2022',
  about: 'Elf Stellen im Casemanagement für zehn Kommunen; drei verzichten, ihr Anteil geht an die übrigen.',
  year: 2022,
  fte: 11,
  municipalities: NEEDS.map((weight, index): ExampleMunicipality => ({
    name: `Kommune ${index + 1}`,
    weight,
    participates: !OPT_OUTS.includes(index + 1),
    origin: 'angenommen',
  })),
  settings: [
    ['Verteilungsverfahren', 'größter Rest'],
    ['Schritt', '0,5'],
    ['Mindestanteil', '0,5'],
    ['Stichtag', '15.07.2022'],
    ['Evaluation', '30.06.2022'],
    ['Frist Haushaltsanmeldung', '31.08.2022'],
  ],
  notes: [
    [
      'Kommunen',
      'Gewicht und Teilnahme',
      'angenommen',
      'Erdachter Bedarf in VZÄ; steht für das Ergebnis einer Abfrage bei den Kommunen.',
    ],
    [
      'Stellen',
      'VZÄ 11',
      'Niederschrift',
      'So viele Stellen im Casemanagement nennt die Niederschrift eines Kreises vom Frühjahr 2021.',
    ],
    ['Stellen', 'Personalkosten, Beginn und Ende', 'angenommen', 'Für die Verteilung ohne Bedeutung.'],
    [
      'Einstellungen',
      'Evaluation 30.06.2022',
      'Niederschrift',
      'Termin der Evaluation nach der Niederschrift vom Frühjahr 2021.',
    ],
    [
      'Einstellungen',
      'Stichtag, Frist Haushaltsanmeldung',
      'angenommen',
      'Zeigen, wie eine überfällige und eine offene Frist aussehen.',
    ],
  ],
};
