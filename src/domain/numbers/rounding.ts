import { Decimal } from 'decimal.js';

/**
 * Whole numbers of up to 400 digits. Sums and products of the inputs of one computation stay far below that,
 * so that every operation on them is exact.
 */
export const Whole = Decimal.clone({ precision: 400, toExpPos: 1000, toExpNeg: -1000 });
export type Whole = Decimal;

/**
 * numerator ÷ denominator as a whole number, half away from zero (commercial rounding). Integer quotient and
 * remainder decide, never a rounded decimal quotient.
 *
 * @param numerator a whole number
 * @param denominator a whole number > 0
 */
export function roundedQuotient(numerator: Whole, denominator: Whole): Whole {
  const quotient = numerator.divToInt(denominator);
  const remainder = numerator.minus(quotient.times(denominator));
  return remainder.abs().times(2).lt(denominator) ? quotient : quotient.plus(numerator.isNeg() ? -1 : 1);
}

/**
 * The same for safe integers, or null where an intermediate value leaves the safe range.
 *
 * @param numerator a safe integer ≥ 0
 * @param denominator a safe integer > 0
 */
export function roundedSafeQuotient(numerator: number, denominator: number): number | null {
  if (numerator > HALF_SAFE || denominator > HALF_SAFE) return null;
  let quotient = Math.floor(numerator / denominator);
  let remainder = numerator - quotient * denominator;
  if (remainder < 0) {
    quotient -= 1;
    remainder += denominator;
  }
  return remainder * 2 < denominator ? quotient : quotient + 1;
}

/** What an amount is rounded to, and how: `commercial` is half away from zero, `down` towards zero. */
export interface Rounding {
  readonly to: 'cent' | 'euro';
  readonly mode: 'commercial' | 'down';
}

/** The rounding of all amounts for which no rule says otherwise. */
export const TO_CENT: Rounding = { to: 'cent', mode: 'commercial' };

const HALF_SAFE = Math.floor(Number.MAX_SAFE_INTEGER / 2);
