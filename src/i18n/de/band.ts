/** Texts of the statements about pending money. */
export const band = {
  shortfall: 'Ohne Bewilligung des beantragten, noch nicht abgezogenen Geldes fehlen {amount}.',
  shortfallRange:
    'Ohne Bewilligung des beantragten, noch nicht abgezogenen Geldes fehlen zwischen {low} und {high}.',
  breakEven: 'Ab {amount} bringt mehr nichts, {remaining}.',
  remains: '{amount} bleiben in {year}',
  nothingRemains: 'es bleibt kein Eigenanteil',
  and: ' und ',
  unused: 'Vom oberen Betrag finden {amount} keinen Eigenanteil, den sie senken.',
  inside: 'Das Geld aus „{source}“{years} ist schon abgezogen; fällt es weg, steigt der Bedarf um {amount}.',
  perhapsInside:
    'Ob „{source}“{years} schon abgezogen ist, ist unklar; ist es das und fällt weg, steigt der Bedarf um {amount}.',
  failedInside: '„{source}“{years} ist abgelehnt, war aber schon abgezogen: Der Bedarf steigt um {amount}.',
  undocumented: 'einen nicht belegten Betrag',
  nothingPending: 'Es ist keine Gegenfinanzierung offen.',
  ofYears: ' ({years})',
  reservation: {
    inside:
      'Vorbehalt: Beantragte, noch nicht bewilligte Mittel aus {sources} sind in den Beträgen bereits eingerechnet. Ohne sie steigt der Eigenanteil um {amount}.',
    perhapsInside:
      'Vorbehalt: Beantragte, noch nicht bewilligte Mittel aus {sources} sind in den Beträgen möglicherweise bereits eingerechnet. Ist das so, steigt der Eigenanteil ohne sie um {amount}.',
    source: '„{source}“{years}',
    unclearSource: 'möglicherweise „{source}“{years}',
    unknownAmount: 'einen nicht bezifferten Betrag',
  },
  unplanned: 'Über-/außerplanmäßiger Mehrbedarf gesamt',
};

export type BandTexts = typeof band;
