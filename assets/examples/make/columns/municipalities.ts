import { ORIGIN } from '../column';
import type { Column } from '../column';

/** The columns of the municipalities that posts are allocated to. */
export const MUNICIPALITIES: readonly Column[] = [
  { heading: 'Kommune', width: 40, format: 'text', needed: true, explanation: 'Stadt oder Gemeinde.' },
  {
    heading: 'Gewicht',
    width: 20,
    format: 'fte',
    needed: true,
    explanation:
      'Bedarf aus der Abfrage oder Zahl der Einwohner. Nach diesem Verhältnis werden die Stellen verteilt.',
  },
  {
    heading: 'Teilnahme',
    width: 18,
    format: 'text',
    choices: ['ja', 'nein'],
    explanation: 'nein: Die Kommune verzichtet, ihr Anteil geht an die übrigen.',
  },
  {
    heading: 'Mindestanteil',
    width: 20,
    format: 'fte',
    explanation: 'Wer weniger als diesen Stellenanteil bekäme, bekommt keinen.',
  },
  { ...ORIGIN, width: 26 },
];
