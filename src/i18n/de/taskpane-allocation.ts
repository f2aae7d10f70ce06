/** Texts of the view of the allocation, beside those of the sheet. */
export const allocation = {
  none: 'Die Mappe nennt keine Kommunen. Mit einer Tabelle „Kommunen“ (Kommune, Gewicht, Teilnahme) verteilt der Abgleich die Stellen.',
  table: 'Stellen je Kommune',
  before: 'vorher',
  posts: 'nachher',
  change: '±',
  weight: 'Gewicht {weight}',
  optsOut: 'Gewicht {weight}, nimmt nicht teil',
  belowMinimum: 'Gewicht {weight}, unter dem Mindestanteil',
  beforeText:
    '„vorher“: wenn alle Kommunen teilnähmen; „nachher“: die Stellen der Kommunen ohne Teilnahme sind auf die übrigen verteilt.',
  postsOf: 'Zugeteilte Stellen {municipality}',
  beforeOf: 'Stellen {municipality}, wenn alle teilnehmen',
  differenceOf: 'Unterschied durch die Teilnahme {municipality}',
  all: 'aller Kommunen',
  unallocated: 'Nicht verteilte Stellen',
  findings: 'Hinweise zur Verteilung',
  noFindings: 'Kein Gleichstand, keine Auffälligkeit des Verfahrens.',
};

export type AllocationTexts = typeof allocation;
