import { ORIGIN } from '../column';
import type { Column } from '../column';

/** The columns of the money besides the grant: counter-financing and cover. */
export const MONEY_SOURCES: readonly Column[] = [
  {
    heading: 'Bezeichnung',
    width: 30,
    format: 'text',
    wrapped: true,
    needed: true,
    explanation: 'Woher das Geld kommt.',
  },
  {
    heading: 'Art',
    width: 20,
    format: 'text',
    needed: true,
    choices: ['Gegenfinanzierung', 'Deckung'],
    explanation:
      'Gegenfinanzierung senkt den Eigenanteil. Deckung bezahlt den Mehrbedarf und lässt den Eigenanteil stehen.',
  },
  {
    heading: 'Jahr',
    width: 8,
    format: 'number',
    needed: true,
    explanation:
      'Haushaltsjahr, in dem das Geld eingesetzt werden darf. Bleibt es leer, gilt es für alle Jahre.',
  },
  {
    heading: 'von',
    width: 15,
    format: 'money',
    needed: true,
    explanation: 'Unterer Betrag in Euro. Steht der Betrag fest, in „von“ und „bis“ denselben eintragen.',
  },
  { heading: 'bis', width: 15, format: 'money', needed: true, explanation: 'Oberer Betrag in Euro.' },
  {
    heading: 'Status',
    width: 13,
    format: 'text',
    needed: true,
    choices: ['beantragt', 'bewilligt', 'abgelehnt'],
    explanation: 'Stand des Antrags. Nur Bewilligtes zählt im Regelfall.',
  },
  {
    heading: 'bereits abgezogen',
    width: 13,
    format: 'text',
    choices: ['ja', 'nein', 'unklar'],
    explanation: 'Ob die Kosten und Zuwendungen dieser Mappe schon um das Geld vermindert sind.',
  },
  {
    heading: 'davon abgezogen',
    width: 15,
    format: 'money',
    explanation: 'Bei „ja“: um welchen Betrag in Euro. Leer, wenn er nicht bekannt ist.',
  },
  {
    heading: 'Quelle',
    width: 58,
    format: 'text',
    wrapped: true,
    explanation: 'Bescheid, Beschluss oder Niederschrift mit Datum.',
  },
  ORIGIN,
];
