/** An exact fraction of whole numbers ≥ 0, in lowest terms; `denominator` > 0. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export const NOTHING: Fraction = { numerator: 0, denominator: 1 };
export const WHOLE_YEAR: Fraction = { numerator: 12, denominator: 1 };

/** The fraction in lowest terms. */
export function fraction(numerator: number, denominator: number): Fraction {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export function addFractions(left: Fraction, right: Fraction): Fraction {
  const numerator = left.numerator * right.denominator + right.numerator * left.denominator;
  return fraction(numerator, left.denominator * right.denominator);
}

function greatestCommonDivisor(left: number, right: number): number {
  let [larger, smaller] = [left, right];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0 ? 1 : larger;
}
