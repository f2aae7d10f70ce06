import type { Whole } from '../numbers';
import type { Apportionment } from './apportionment';
import { sumOfWeights } from './weights';

/**
 * Hare/Niemeyer: everyone gets the whole part of the quota steps × weight ÷ sum of weights; the steps left go to the
 * largest remainders. Nobody departs from the quota by a whole step. Known for its paradoxes: one more step to
 * apportion, or one participant less, can cost somebody a step.
 */
export function largestRemainder(steps: number, weights: readonly Whole[]): Apportionment {
  const sum = sumOfWeights(weights);
  const quotas = weights.map((weight, position) => {
    const product = weight.times(steps);
    const whole = product.divToInt(sum);
    return { position, weight, whole: whole.toNumber(), remainder: product.minus(whole.times(sum)) };
  });
  const apportioned = quotas.map((quota) => quota.whole);
  const left = steps - apportioned.reduce((added, each) => added + each, 0);
  const order = [...quotas].sort(
    (first, second) =>
      second.remainder.comparedTo(first.remainder) ||
      second.weight.comparedTo(first.weight) ||
      first.position - second.position,
  );
  for (const { position } of order.slice(0, left)) apportioned[position]! += 1;
  const last = order[left - 1];
  const next = order[left];
  const tied = last !== undefined && next !== undefined && last.remainder.eq(next.remainder);
  return { steps: apportioned, tie: tied ? { winner: last.position, loser: next.position } : null };
}
