import { ORIGIN } from '../column';
import type { Column } from '../column';
import { POSTS } from './posts';

/** How many posts are funded, and from which size on. */
export const LIMITS: readonly Column[] = [
  {
    heading: 'Höchstzahl VZÄ',
    width: 12,
    format: 'fte',
    explanation: 'So viele Vollzeitäquivalente werden höchstens gefördert.',
  },
  {
    heading: 'Mindestanteil VZÄ',
    width: 13,
    format: 'fte',
    explanation: 'Kleinere Stellenanteile werden nicht gefördert.',
  },
];

/** The columns of rates from notices, guidelines and plans. */
export const RATES: readonly Column[] = [
  POSTS.module,
  { ...POSTS.role, explanation: 'Aufgabe der Stelle, falls der Satz nur für sie gilt.' },
  {
    heading: 'Betrag je VZÄ und Jahr',
    width: 17,
    format: 'money',
    needed: true,
    explanation: 'Zuwendung für eine volle Stelle und zwölf Monate in Euro.',
  },
  {
    heading: 'gültig ab',
    width: 12,
    format: 'date',
    needed: true,
    explanation: 'Erster Tag, für den der Satz gilt.',
  },
  {
    heading: 'gültig bis',
    width: 12,
    format: 'date',
    needed: true,
    explanation: 'Letzter Tag, für den der Satz gilt.',
  },
  {
    heading: 'Art',
    width: 12,
    format: 'text',
    choices: ['Bescheid', 'Richtlinie', 'Planung'],
    explanation: 'Ein Bescheid geht der Richtlinie vor, diese der Planung. Leer gilt als Bescheid.',
  },
  {
    heading: 'Höchstbetrag',
    width: 13,
    format: 'text',
    choices: ['ja', 'nein'],
    explanation: 'ja: bis zu diesem Betrag, höchstens die zuwendungsfähigen Kosten. nein: fester Betrag.',
  },
  ...LIMITS,
  {
    heading: 'Quelle',
    width: 44,
    format: 'text',
    wrapped: true,
    needed: true,
    explanation: 'Bescheid oder Richtlinie mit Datum und Aktenzeichen. Ohne Quelle gilt kein Satz.',
  },
  { ...ORIGIN, width: 18 },
];
