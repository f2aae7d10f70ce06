import { type Exact, ZERO } from '../numbers';
import { apportion } from './apportion';
import type { MinimumApportionment } from './minimum-share';

export interface Loser {
  readonly position: number;
  readonly now: number;
  readonly then: number;
}

/**
 * Alabama paradox of the largest remainder: who would get less if there were one more step to apportion among those
 * that get something or could. Named after the US state that would have lost a seat in 1880 in a larger House.
 */
export function losersOfOneMoreStep(
  weights: readonly Exact[],
  steps: number,
  { steps: shares, remaining }: MinimumApportionment,
): Loser[] {
  const counting = weights.map((weight, position) => (remaining.has(position) ? weight : ZERO));
  if (!counting.some((weight) => weight.digits > 0)) return [];
  const more = apportion('largest-remainder', steps + 1, counting).steps;
  return shares.flatMap((now, position) =>
    more[position]! < now ? [{ position, now, then: more[position]! }] : [],
  );
}

/**
 * The same kind of paradox in the before/after of a case: those that take part and get less because others opted out.
 * Where the minimum share dropped somebody, the loss may come from that and is not called a paradox.
 */
export function losersOfOptOuts(
  takePart: readonly boolean[],
  before: MinimumApportionment,
  after: MinimumApportionment,
): Loser[] {
  if (before.belowMinimum.length > 0 || after.belowMinimum.length > 0) return [];
  return after.steps.flatMap((now, position) =>
    takePart[position]! && now < before.steps[position]!
      ? [{ position, now, then: before.steps[position]! }]
      : [],
  );
}
