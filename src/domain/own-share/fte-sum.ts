import type { Exact } from '../money/exact';
import { digitsAt, wholeAt } from '../money/exact-arithmetic';
import { roundedQuotient, Whole } from '../money/rounding';

/**
 * Sum of full-time equivalents. Exact as long as 15 digits hold it; a sum of thirds with 15 decimals each is
 * rounded to as many decimals as fit. It is shown, no amount is computed from it.
 */
export function addFte(left: Exact, right: Exact): Exact {
  let scale = Math.max(left.scale, right.scale);
  const digits = digitsAt(left, scale) + digitsAt(right, scale);
  if (Number.isSafeInteger(digits)) return { digits, scale };
  let sum = wholeAt(left, scale).plus(wholeAt(right, scale));
  while (scale > 0 && sum.abs().gt(Number.MAX_SAFE_INTEGER)) {
    sum = roundedQuotient(sum, new Whole(10));
    scale -= 1;
  }
  return { digits: sum.toNumber(), scale };
}
