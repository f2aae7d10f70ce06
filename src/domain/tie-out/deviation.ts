import { subtractCents, type Cents, type Exact, roundedQuotient, Whole } from '../numbers';

/**
 * By how many percent a stated amount is above (or, negative, below) the computed one, with one decimal, half away
 * from zero. Null where the computed amount is 0 and a percentage means nothing.
 */
export function deviationPercent(stated: Cents, computed: Cents): Exact | null {
  if (computed === 0) return null;
  const thousandfold = new Whole(subtractCents(stated, computed)).times(1000);
  return { digits: roundedQuotient(thousandfold, new Whole(Math.abs(computed))).toNumber(), scale: 1 };
}
