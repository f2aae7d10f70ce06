/** Years that a user can say that something is of. */
export const YEARS = Array.from({ length: 21 }, (_, index) => 2015 + index);
