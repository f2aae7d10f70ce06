import { cents } from './cents';
import type { Cents } from './exact';
import { Whole } from './rounding';

/**
 * Splits an amount by weights so that the parts add up to it to the cent: largest remainder (Hare/Niemeyer), equal
 * remainders go to the earlier position. Equal parts where every weight is 0.
 *
 * @param total may be negative
 * @param weights safe integers ≥ 0, at least one
 * @throws RangeError without weights, or where one is negative or not a safe integer
 */
export function allocate(total: Cents, weights: readonly number[]): Cents[] {
  if (weights.length === 0 || weights.some((weight) => weight < 0 || !Number.isSafeInteger(weight))) {
    throw new RangeError('An amount is split by weights that are whole numbers of at least 0');
  }
  const sum = weights.reduce((added, weight) => added.plus(weight), new Whole(0));
  if (sum.isZero())
    return allocate(
      total,
      weights.map(() => 1),
    );
  const size = Math.abs(total);
  const shares = weights.map((weight, position) => {
    const product = new Whole(size).times(weight);
    const whole = product.divToInt(sum);
    return { position, whole: whole.toNumber(), remainder: product.minus(whole.times(sum)) };
  });
  const parts = shares.map((share) => share.whole);
  let rest = size - parts.reduce((added, part) => added + part, 0);
  const byRemainder = [...shares].sort(
    (left, right) => right.remainder.comparedTo(left.remainder) || left.position - right.position,
  );
  for (const { position } of byRemainder) {
    if (rest === 0) break;
    parts[position] = (parts[position] ?? 0) + 1;
    rest -= 1;
  }
  return parts.map((part) => cents(total < 0 ? -part : part));
}
