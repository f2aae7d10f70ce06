import { ORIGIN } from '../column';
import type { Column } from '../column';

/** The columns of the figures that a proposal, minutes or a notice state. */
export const STATED_FIGURES: readonly Column[] = [
  {
    heading: 'Position',
    width: 34,
    format: 'text',
    needed: true,
    explanation:
      'Was der Betrag bezeichnet, zum Beispiel Eigenanteil Modul 1, Eigenanteil gesamt, überplanmäßig gesamt.',
  },
  {
    heading: 'Modul',
    width: 9.5,
    format: 'number',
    choices: ['1', '2', '3'],
    explanation: 'Modul, für das der Betrag gilt. Leer für alle Module.',
  },
  {
    heading: 'Jahr',
    width: 8,
    format: 'number',
    explanation: 'Haushaltsjahr, für das der Betrag gilt. Leer für alle Jahre zusammen.',
  },
  {
    heading: 'Betrag',
    width: 17,
    format: 'money',
    needed: true,
    explanation: 'Ausgewiesener Betrag in Euro, genau wie gedruckt oder gesprochen.',
  },
  {
    heading: 'Stand',
    width: 15,
    format: 'text',
    explanation: 'Stand, aus dem der Betrag stammt, zum Beispiel Vorlage, Sitzung oder Ratsbeschluss.',
  },
  {
    heading: 'Quelle',
    width: 66,
    format: 'text',
    wrapped: true,
    explanation: 'Dokument mit Datum und Seite, in dem der Betrag steht.',
  },
  ORIGIN,
];
