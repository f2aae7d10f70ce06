import type { Column } from '../column';

/** The columns of a programme that the workbook defines itself. */
export const PROGRAMME: readonly Column[] = [
  {
    heading: 'Programm',
    width: 22,
    format: 'text',
    needed: true,
    explanation: 'Name des Förderprogramms. Leer: wie in der Zeile darüber.',
  },
  {
    heading: 'Modul',
    width: 8,
    format: 'number',
    explanation: 'Nummer des Moduls von 1 bis 99. Ein Programm ohne Module lässt die ganze Spalte leer.',
  },
  {
    heading: 'Modulname',
    width: 20,
    format: 'text',
    explanation:
      'So heißt das Modul in allen Ergebnissen; in anderen Blättern darf statt der Nummer der Name stehen.',
  },
  {
    heading: 'Finanzierungsart',
    width: 16,
    format: 'text',
    needed: true,
    choices: ['Festbetrag', 'Anteil', 'Fehlbedarf', 'Voll'],
    explanation: 'Festbetrag, Anteil, Fehlbedarf oder Voll, wie der Bescheid die Zuwendung nennt.',
  },
  {
    heading: 'Bezug',
    width: 12,
    format: 'text',
    choices: ['je Stelle', 'je Ausgabe'],
    explanation:
      'je Stelle: jede Zeile der Stellentabelle für sich. je Ausgabe: alle Kosten des Moduls in einem Haushaltsjahr zusammen.',
  },
  {
    heading: 'Satz',
    width: 13,
    format: 'text',
    explanation: 'Festbetrag: Euro je VZÄ und Jahr. Anteil: Prozent der zuwendungsfähigen Kosten, etwa 80 %.',
  },
  {
    heading: 'Höchstbetrag',
    width: 15,
    format: 'money',
    explanation: 'je Stelle: Euro je VZÄ und Jahr. je Ausgabe: Euro je Haushaltsjahr.',
  },
  {
    heading: 'Rundung',
    width: 19,
    format: 'text',
    choices: ['Cent kaufmännisch', 'Cent abgerundet', 'Euro kaufmännisch', 'Euro abgerundet'],
    explanation: 'Nur bei Anteil, dort immer: wie der Zuwendungsgeber den Anteil rundet.',
  },
  {
    heading: 'Mindesteigenanteil',
    width: 18,
    format: 'text',
    explanation: 'Prozent der zuwendungsfähigen Kosten, die mindestens selbst zu tragen sind.',
  },
  {
    heading: 'Fester Eigenanteil',
    width: 17,
    format: 'money',
    explanation: 'Nur bei Fehlbedarf, dort immer: Euro je Haushaltsjahr; 0 wird eingetragen.',
  },
  {
    heading: 'Drittmittel',
    width: 13,
    format: 'money',
    explanation:
      'Nur bei Fehlbedarf, dort immer: Geld Dritter laut Finanzierungsplan je Haushaltsjahr; 0 wird eingetragen.',
  },
  {
    heading: 'gültig ab',
    width: 12,
    format: 'date',
    needed: true,
    explanation: 'Erster Tag, für den die Zeile gilt.',
  },
  {
    heading: 'gültig bis',
    width: 12,
    format: 'date',
    explanation: 'Letzter Tag, für den die Zeile gilt. Leer: bis auf Weiteres.',
  },
  {
    heading: 'Quelle',
    width: 40,
    format: 'text',
    wrapped: true,
    needed: true,
    explanation: 'Bescheid oder Richtlinie mit Datum und Fundstelle.',
  },
];
