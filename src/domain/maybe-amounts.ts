import { combine, type Maybe } from './maybe';
import { allocate, cents, subtractCents, sumCents, ZERO_CENTS, type Cents } from './numbers';

/** The sum; unknown where a part is. */
export function addAll(parts: readonly Maybe<Cents>[]): Maybe<Cents> {
  return combine(parts, sumCents);
}

/** The difference; unknown where one of the two is. */
export function subtract(left: Maybe<Cents>, right: Maybe<Cents>): Maybe<Cents> {
  return combine([left, right], ([minuend = ZERO_CENTS, subtrahend = ZERO_CENTS]) =>
    subtractCents(minuend, subtrahend),
  );
}

/** Whether the amount is known to be 0,00. */
export function isZero(amount: Maybe<Cents>): boolean {
  return amount.known && amount.value === 0;
}

/** The amount, or 0,00 where it is negative. */
export function positivePart(amount: Cents): Cents {
  return cents(Math.max(0, amount));
}

/**
 * Splits an amount by weights to the cent; a negative weight counts as 0, equal parts where all weights are 0.
 * A single part gets the whole, also where its weight is unknown.
 */
export function shareOut(total: Maybe<Cents>, weights: readonly Maybe<Cents>[]): Maybe<Cents>[] {
  if (weights.length <= 1 || (total.known && total.value === 0)) return weights.map(() => total);
  const parts = combine([total, ...weights], ([whole = ZERO_CENTS, ...sizes]) =>
    allocate(whole, sizes.map(positivePart)),
  );
  return weights.map((_, index) => combine([parts], ([all]) => all?.[index] ?? ZERO_CENTS));
}
