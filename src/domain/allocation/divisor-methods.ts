import type { AllocationMethod } from '../case';
import { Whole } from '../numbers';
import type { Apportionment } from './apportionment';
import { sumOfWeights } from './weights';

export type DivisorMethod = Exclude<AllocationMethod, 'largest-remainder'>;

/**
 * D'Hondt (weight ÷ 1, 2, 3 …) and Sainte-Laguë/Schepers (weight ÷ 1, 3, 5 …): every step goes to the largest
 * quotient. One more step never costs anybody one.
 */
export function divisorMethod(
  method: DivisorMethod,
  steps: number,
  weights: readonly Whole[],
): Apportionment {
  const apportioned = firstSteps(method, steps, weights);
  let left = steps - apportioned.reduce((added, each) => added + each, 0);
  let last: Claim | null = null;
  for (; left > 0; left -= 1) {
    last = largestClaim(method, weights, apportioned, null);
    apportioned[last.position]! += 1;
  }
  if (last === null) return { steps: apportioned, tie: null };
  const next = largestClaim(method, weights, apportioned, last.position);
  const tied = next.weight.gt(0) && comparedQuotients(last, next) === 0;
  return { steps: apportioned, tie: tied ? { winner: last.position, loser: next.position } : null };
}

interface Claim {
  readonly position: number;
  readonly weight: Whole;
  readonly divisor: number;
}

/** Positive where the quotient of the left claim is larger. */
function comparedQuotients(left: Claim, right: Claim): number {
  return left.weight.times(right.divisor).comparedTo(right.weight.times(left.divisor));
}

/** The largest quotient for the next step; equal ones: the larger weight, then the earlier position. */
function largestClaim(
  method: DivisorMethod,
  weights: readonly Whole[],
  apportioned: readonly number[],
  without: number | null,
): Claim {
  const claims = weights.map((weight, position): Claim => {
    const has = apportioned[position]!;
    return { position, weight, divisor: method === 'dhondt' ? has + 1 : 2 * has + 1 };
  });
  return claims
    .filter(({ position }) => position !== without)
    .reduce((best, each) => {
      const order = comparedQuotients(each, best) || each.weight.comparedTo(best.weight);
      return order > 0 ? each : best;
    }, NO_CLAIM);
}

const NO_CLAIM: Claim = { position: -1, weight: new Whole(-1), divisor: 1 };

/**
 * Steps that everybody is certain of, so that thousands need not be handed out one by one: weight ÷ divisor, rounded
 * down (D'Hondt) or commercially (Sainte-Laguë), with a divisor so large that at most one step for each, or for every
 * second one, is left.
 */
function firstSteps(method: DivisorMethod, steps: number, weights: readonly Whole[]): number[] {
  const sum = sumOfWeights(weights);
  if (method === 'dhondt') return weights.map((weight) => weight.times(steps).divToInt(sum).toNumber());
  const certain = 2 * steps - weights.length;
  if (certain <= 0) return weights.map(() => 0);
  return weights.map((weight) => weight.times(certain).plus(sum).divToInt(sum.times(2)).toNumber());
}
