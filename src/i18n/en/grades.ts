/** Words for how well a rate is documented, in English. */
export const grades = {
  printed: 'published',
  weak: 'weakly sourced',
  inferred: 'year inferred',
  user: 'entered by the user',
};

/** How well a rate is documented; a statute needs no evidence. */
export const documented = 'Evidence: {grade}';
