import type { Column } from '../column';

/** The columns of the key that divides a class of cost over several accounts. */
export const ACCOUNT_KEY: readonly Column[] = [
  {
    heading: 'Kostenart',
    width: 16,
    format: 'text',
    needed: true,
    choices: ['Personal', 'Sachkosten', 'Weiterleitung'],
    explanation: 'Was sich auf mehrere Sachkonten verteilt.',
  },
  {
    heading: 'Sachkonto',
    width: 14,
    format: 'number',
    needed: true,
    explanation: 'Sachkonto, das diesen Teil trägt; es steht auch im Blatt „Haushalt“.',
  },
  {
    heading: 'Anteil in %',
    width: 14,
    format: 'fte',
    needed: true,
    explanation: 'Anteil in Prozent. Die Anteile einer Kostenart ergeben zusammen 100.',
  },
  {
    heading: 'Quelle',
    width: 58,
    format: 'text',
    wrapped: true,
    explanation: 'Woher die Aufteilung stammt, zum Beispiel der Personalkostenbericht des Vorjahrs.',
  },
];
