import type { FindingRoom } from './finding-room';

/** What has to be known about the allocation of posts to the municipalities. */
export const ALLOCATION = {
  'allocation-posts-missing': {
    severity: 'warning',
    de: 'Wie viele Stellen auf die Kommunen zu verteilen sind, ist nicht bekannt. Bitte die Einstellung „Zu verteilende Stellen“ machen oder die VZÄ von Modul 2 eintragen.',
    en: 'How many posts there are to allocate to the municipalities is not known. Please make the setting "Zu verteilende Stellen" or enter the FTE of module 2.',
  },
  'allocation-not-in-steps': {
    severity: 'warning',
    de: '{posts} Stellen lassen sich nicht in Schritten von {step} verteilen; die Verteilung bleibt offen. Bitte „Zu verteilende Stellen“ oder „Schritt“ ändern.',
    en: '{posts} posts cannot be allocated in steps of {step}; the allocation stays open. Please change "Zu verteilende Stellen" or "Schritt".',
  },
  'allocation-posts-implausible': {
    severity: 'warning',
    de: '{posts} Stellen sind für eine Verteilung auf Kommunen zu viele; die Verteilung bleibt offen. Bitte „Zu verteilende Stellen“ prüfen.',
    en: '{posts} posts are too many to be allocated to municipalities; the allocation stays open. Please check "Zu verteilende Stellen".',
  },
  'allocation-nobody-takes-part': {
    severity: 'warning',
    de: 'Keine Kommune nimmt teil, es wird nichts verteilt. Bitte die Spalte „Teilnahme“ prüfen.',
    en: 'No municipality takes part, nothing is allocated. Please check the column "Teilnahme".',
  },
  'allocation-without-weight': {
    severity: 'warning',
    de: 'Alle teilnehmenden Kommunen haben das Gewicht 0, es wird nichts verteilt. Bitte Bedarf oder Einwohner eintragen.',
    en: 'All municipalities that take part have weight 0, nothing is allocated. Please enter need or inhabitants.',
  },
  'allocation-below-minimum': {
    severity: 'info',
    de: '{municipality} bekäme {posts} Stellen und damit weniger als den Mindestanteil von {minimum}; die Kommune erhält deshalb keine, und ihr Anteil wird neu verteilt.',
    en: '{municipality} would get {posts} posts, which is less than the minimum share of {minimum}; it therefore gets none and its share is redistributed.',
  },
  'allocation-left-over': {
    severity: 'warning',
    de: 'Keine Kommune erreicht den Mindestanteil, {posts} Stellen bleiben unverteilt. Bitte den Mindestanteil oder die zu verteilenden Stellen prüfen.',
    en: 'No municipality reaches the minimum share, {posts} posts stay unallocated. Please check the minimum share or the posts to allocate.',
  },
  'allocation-tie': {
    severity: 'info',
    de: '{winner} und {loser} haben auf die letzte Stelle (Schritt {step}) denselben Anspruch. Sie geht an {winner}: zuerst zählt das größere Gewicht, dann die Reihenfolge im Blatt. Bitte entscheiden, ob das so bleiben soll.',
    en: '{winner} and {loser} have the same claim to the last post (step {step}). It goes to {winner}: the larger weight counts first, then the order of the sheet. Please decide whether this is to stay.',
  },
  'allocation-paradox': {
    severity: 'info',
    de: 'Bei {more} statt {posts} Stellen bekäme {municipality} weniger: {less} statt {now}. Das ist kein Rechenfehler, sondern eine Eigenheit des Verfahrens „größter Rest“ (Alabama-Paradoxon). Bei Sainte-Laguë und D’Hondt kommt sie nicht vor; wählbar in der Einstellung „Verteilungsverfahren“.',
    en: 'With {more} instead of {posts} posts {municipality} would get less: {less} instead of {now}. This is no error but a property of the largest remainder method (Alabama paradox). It does not occur with Sainte-Laguë and D’Hondt; choose in the setting "Verteilungsverfahren".',
  },
  'allocation-loses-by-opt-out': {
    severity: 'info',
    de: '{municipality} bekommt {now} statt {before} Stellen, obwohl andere Kommunen verzichtet haben. Das ist kein Rechenfehler, sondern eine Eigenheit des Verfahrens „größter Rest“. Bei Sainte-Laguë und D’Hondt kommt sie nicht vor; wählbar in der Einstellung „Verteilungsverfahren“.',
    en: '{municipality} gets {now} instead of {before} posts although other municipalities opted out. This is no error but a property of the largest remainder method. It does not occur with Sainte-Laguë and D’Hondt; choose in the setting "Verteilungsverfahren".',
  },
  'municipality-named-twice': {
    severity: 'warning',
    de: '{municipality} steht mehrmals in der Liste der Kommunen und zählt bei der Verteilung mehrmals. Bitte die doppelte Zeile löschen.',
    en: '{municipality} stands in the list of municipalities more than once and counts more than once in the allocation. Please delete the double row.',
  },
} as const satisfies FindingRoom;
