import type { Cents, Exact } from '../../domain/numbers';

/** The largest numbers whose product is an exact number of cents. */
export const MOST_FTE: Exact = { digits: 100_000, scale: 0 };
/** More than any municipal budget; sums of such amounts stay exact. */
export const MOST_EURO: Exact = { digits: 10_000_000_000, scale: 0 };
export const MOST_EURO_PER_FTE: Exact = { digits: 100_000_000, scale: 0 };

/** True for an amount above the largest one. */
export function isTooMuch(amount: Cents): boolean {
  return Math.abs(amount) > MOST_EURO.digits * 100;
}
