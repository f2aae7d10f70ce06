import { cents } from './cents';
import type { Cents, Exact } from './exact';
import { roundedQuotient, Whole } from './rounding';

/**
 * Euro in whole units of 10^-60. The shares of one post are exact fractions; a sum of many of them would have a
 * denominator of thousands of digits. Each is kept to 60 decimals, half away from zero, and a sum is read to 40, so
 * that a sum of thirds and sixths is the exact half cent that it is.
 */
export type FineEuro = Whole;

const KEPT = new Whole(10).pow(60);
const READ = new Whole(10).pow(40);
const KEPT_PER_READ = KEPT.div(READ);

export const NO_FINE_EURO: FineEuro = new Whole(0);

/** @param denominator > 0 */
export function fineEuro(numerator: Whole, denominator: Whole): FineEuro {
  return roundedQuotient(numerator.times(KEPT), denominator);
}

export function fineFromCents(amount: Cents): FineEuro {
  return new Whole(amount).times(KEPT).div(100);
}

/** Rounded to cents, half away from zero, with what the rounding left over (units of 10^-40 euro). */
export function centsAndRest(amount: FineEuro): { readonly amount: Cents; readonly rest: Whole } {
  const readable = roundedQuotient(amount, KEPT_PER_READ);
  const perCent = READ.div(100);
  const rounded = roundedQuotient(readable, perCent);
  return { amount: cents(rounded.toNumber()), rest: readable.minus(rounded.times(perCent)) };
}

/** With four decimals, for a reader. */
export function shownEuro(amount: FineEuro): Exact {
  return { digits: roundedQuotient(amount, KEPT.div(10_000)).toNumber(), scale: 4 };
}
