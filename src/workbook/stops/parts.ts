import type { Language } from '../../domain/language';

/** Parts of the result that a cell can stop while the rest is computed, as subjects of a sentence. */
export const PARTS = {
  unplanned: {
    de: 'Der über- und außerplanmäßige Mehrbedarf',
    en: 'The over-plan and extra-plan amount',
  },
  net: {
    de: 'Der Mehrbedarf nach Abzug zweckgebundener Mehrerträge',
    en: 'The need after earmarked extra income',
  },
  classOfCost: {
    de: 'Auf welches Sachkonto die Kosten dieser Stellen gehören,',
    en: 'Which account the cost of these posts belongs to',
  },
  accountKey: {
    de: 'Der Mehrbedarf auf Sachkonten, unter denen Kosten aufzuteilen sind,',
    en: 'The need on accounts among which cost has to be split',
  },
  emptyAppropriation: {
    de: 'Ob der Mehrbedarf bei einem Leertitel über- oder außerplanmäßig ist,',
    en: 'Whether the need is over-plan or extra-plan where the appropriation is 0.00',
  },
  projection: {
    de: 'Der Mehrbedarf auf Personalkonten, die erst für einige Monate gebucht sind,',
    en: 'The need on personnel accounts that are booked for some months only',
  },
  decision: {
    de: 'Wer über den Mehrbedarf entscheidet,',
    en: 'Who decides about the need',
  },
  sourceOfDecision: {
    de: 'Die Quelle der Regel, nach der entschieden wird,',
    en: 'The source of the rule by which is decided',
  },
  sourceOfNote: {
    de: 'Die Quelle des Haushaltsvermerks',
    en: 'The source of the budget note',
  },
  allocation: { de: 'Die Verteilung der Stellen', en: 'The allocation of posts' },
  forecast: { de: 'Die Prognose', en: 'The forecast' },
  money: {
    de: 'Was dieses Geld an Eigenanteil oder Deckung ändert,',
    en: 'What this money does to the own share or the cover',
  },
  tieOut: {
    de: 'Der Abgleich dieser ausgewiesenen Werte',
    en: 'The tie-out of these stated figures',
  },
  grants: {
    de: 'Jede Zuwendung, die davon abhängen kann,',
    en: 'Every grant that may depend on it',
  },
  capped: {
    de: 'Die Zuwendung für Stellen, von denen nur ein Teil gefördert sein kann,',
    en: 'The grant for posts of which only a part may be funded',
  },
  monthsBegun: {
    de: 'Der Betrag von Stellen, die mitten in einem Monat beginnen oder enden,',
    en: 'The amount of posts that begin or end within a month',
  },
  monthsWithoutDates: {
    de: 'Der Betrag von Stellen, die weder Beginn noch Ende haben,',
    en: 'The amount of posts that have neither start nor end',
  },
  years: {
    de: 'Jede Summe über mehrere Haushaltsjahre und die Anmeldung zum nächsten Haushalt',
    en: 'Every sum over several budget years and the registration for the next budget',
  },
  scenario: {
    de: 'Der Eigenanteil, soweit er vom Szenario abhängt,',
    en: 'The own share as far as it depends on the scenario',
  },
  version: {
    de: 'Was vom aktuellen Stand abhängt,',
    en: 'What depends on the current version',
  },
  hours: {
    de: 'Die Umrechnung von Wochenstunden in VZÄ',
    en: 'The conversion of weekly hours into FTE',
  },
  asOf: {
    de: 'Welche Frist abgelaufen ist und was vom Stichtag abhängt,',
    en: 'Which due date has passed and what depends on the reporting day',
  },
  dueDate: { de: 'Ob diese Frist abgelaufen ist,', en: 'Whether this due date has passed' },
  registration: {
    de: 'Die Anmeldung zum nächsten Haushalt',
    en: 'The registration for the next budget',
  },
  passingOn: {
    de: 'Was an Träger weitergeleitet wird,',
    en: 'What is passed on to carriers',
  },
  topUp: { de: 'Die Aufstockung des Kreises', en: 'The top-up of the Kreis' },
  month: {
    de: 'Was im Monatsabschluss davon abhängt,',
    en: "What depends on it at the month's end",
  },
  repayment: { de: 'Was zurückzuzahlen ist,', en: 'What has to be paid back' },
  bridge: {
    de: 'Warum sich der Eigenanteil zwischen den Ständen ändert,',
    en: 'Why the own share changes between versions',
  },
  derivation: {
    de: 'Ob die Herleitung jeden Schritt zeigen soll,',
    en: 'Whether the derivation is to show every step',
  },
  plausibility: {
    de: 'Die Prüfung auf ungewöhnliche Werte nach dieser Einstellung',
    en: 'The check for unusual values by this setting',
  },
  grounds: {
    de: 'Die Begründung der Unabweisbarkeit im Beschlussentwurf',
    en: 'The reason for unavoidability in the draft resolution',
  },
  setting: {
    de: 'Was hier eingestellt ist,',
    en: 'What is set here',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type Part = keyof typeof PARTS;
