/** Words for how well a rate is documented, in German. */
export const grades = {
  printed: 'gedruckt',
  weak: 'schwach belegt',
  inferred: 'Jahr erschlossen',
  user: 'eigene Eingabe',
};
