/** Texts of the view of the stated figures. */
export const tieOut = {
  none: 'Die Mappe enthält keine ausgewiesenen Beträge. Mit einer Tabelle „Ausgewiesen“ (Position, Betrag, Modul, Jahr, Stand) vergleicht der Abgleich sie mit den berechneten.',
  summary:
    'Ausgewiesene Beträge: {count}. Davon stimmen {exact}, gerundet {rounded}, abweichend {deviates}, nicht vergleichbar {unknown}.',
  groups: {
    deviates: 'Abweichungen',
    unknown: 'Nicht vergleichbar',
    rounded: 'Gerundet',
    exact: 'Auf den Cent gleich',
  },
  exact: 'stimmt',
  rounded: 'gerundet auf {step} €',
  deviates: 'weicht ab um {difference}',
  unknown: 'nicht vergleichbar',
  stated: 'Ausgewiesen',
  computed: 'Berechnet',
  difference: 'Differenz',
  about: 'Bezieht sich auf',
  statedOf: 'Ausgewiesener Betrag „{label}“',
  computedOf: 'Berechneter Vergleichswert zu „{label}“',
  differenceOf: 'Unterschied zu „{label}“',
};

export type TieOutTexts = typeof tieOut;
