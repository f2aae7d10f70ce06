/** Words for how well a rate is documented, in German. */
export const grades = {
  printed: 'veröffentlicht',
  weak: 'schwach belegt',
  inferred: 'Jahr erschlossen',
  user: 'eigene Eingabe',
};

/** How well a rate is documented; a statute needs no evidence. */
export const documented = 'Beleg: {grade}';
