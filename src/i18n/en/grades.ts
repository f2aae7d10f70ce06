/** Words for how well a rate is documented, in English. */
export const grades = {
  printed: 'printed',
  weak: 'weakly sourced',
  inferred: 'year inferred',
  user: 'entered by the user',
};
