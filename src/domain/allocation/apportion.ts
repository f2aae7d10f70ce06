import type { AllocationMethod } from '../case';
import type { Exact } from '../numbers';
import type { Apportionment } from './apportionment';
import { divisorMethod } from './divisor-methods';
import { largestRemainder } from './largest-remainder';
import { wholeWeights } from './weights';

/**
 * Apportions equal steps by weight. Claims that are equal go to the larger weight, then to the earlier position. A
 * weight of 0 gets nothing. All comparisons are made on cross products of whole numbers.
 *
 * @param steps a whole number ≥ 0
 * @param weights ≥ 0, at least one of them above 0
 * @throws RangeError unless `steps` is a whole number ≥ 0 and some weight is above 0
 */
export function apportion(method: AllocationMethod, steps: number, weights: readonly Exact[]): Apportionment {
  if (!Number.isSafeInteger(steps) || steps < 0) throw new RangeError(`${steps} steps cannot be apportioned`);
  const whole = wholeWeights(weights);
  if (!whole.some((weight) => weight.gt(0)) || whole.some((weight) => weight.lt(0))) {
    throw new RangeError('Posts are apportioned by weights of at least 0, one of them above 0');
  }
  return method === 'largest-remainder'
    ? largestRemainder(steps, whole)
    : divisorMethod(method, steps, whole);
}
