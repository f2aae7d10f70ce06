import { ORIGIN } from '../column';
import type { Column } from '../column';

/** The columns of the municipalities that posts are allocated to. */
export const MUNICIPALITIES: readonly Column[] = [
  { heading: 'Kommune', width: 30, format: 'text', needed: true, explanation: 'Stadt oder Gemeinde.' },
  {
    heading: 'Gewicht',
    width: 14,
    format: 'fte',
    needed: true,
    explanation:
      'Bedarf aus der Abfrage oder Zahl der Einwohner. Nach diesem Verhältnis werden die Stellen verteilt.',
  },
  {
    heading: 'Teilnahme',
    width: 14,
    format: 'text',
    choices: ['ja', 'nein'],
    explanation: 'nein: Die Kommune verzichtet, ihr Anteil geht an die übrigen.',
  },
  {
    heading: 'Mindestanteil',
    width: 16,
    format: 'fte',
    explanation: 'Wer weniger als diesen Stellenanteil bekäme, bekommt keinen.',
  },
  {
    heading: 'Stellen vorher',
    width: 18,
    format: 'fte',
    result: true,
    explanation: 'Stellen, wenn alle Kommunen teilnähmen. Füllt KIM-Abgleich aus.',
  },
  {
    heading: 'Zugeteilte Stellen',
    width: 22,
    format: 'fte',
    result: true,
    explanation: 'Stellen der teilnehmenden Kommunen. Füllt KIM-Abgleich aus.',
  },
  { ...ORIGIN, width: 26 },
];
