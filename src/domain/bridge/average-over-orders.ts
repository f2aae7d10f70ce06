import { Whole, dividedBy, NONE, type WideFraction, fineEuro, type FineEuro } from '../numbers';

/** A factor of a product in both versions, on one denominator. */
export interface Factor {
  readonly earlier: Whole;
  readonly current: Whole;
  readonly denominator: Whole;
}

/**
 * The factor; where a version does not have it, it has not changed. 0 if neither has it.
 *
 * @param earlier null where the earlier version has no such factor, as the cost per FTE of 0 FTE
 */
export function factor(earlier: WideFraction | null, current: WideFraction | null): Factor {
  const [left, right] = [earlier ?? current ?? NONE, current ?? earlier ?? NONE];
  return {
    earlier: left.numerator.times(right.denominator),
    current: right.numerator.times(left.denominator),
    denominator: left.denominator.times(right.denominator),
  };
}

/** A factor that differs by so little that it counts as unchanged: its mean, the same from either side. */
export function unchanged({ earlier, current, denominator }: Factor): Factor {
  const sum = earlier.plus(current);
  return { earlier: sum, current: sum, denominator: denominator.times(2) };
}

export function hasChanged({ earlier, current }: Factor): boolean {
  return !earlier.eq(current);
}

/**
 * What each factor adds to the change of a product of three: the average, over all orders of changing one factor
 * after the other, of what its change adds (Shapley value). Drivers that are no factor of the product do not change
 * that average, so it is the average over all orders of all drivers. The three shares add up to the change.
 */
export function sharesOfProduct(
  first: Factor,
  second: Factor,
  third: Factor,
): readonly [FineEuro, FineEuro, FineEuro] {
  const denominator = first.denominator.times(second.denominator).times(third.denominator).times(6);
  const share = (own: Factor, one: Factor, other: Factor): FineEuro => {
    const both = one.earlier.times(other.earlier).plus(one.current.times(other.current));
    const either = one.earlier.times(other.current).plus(one.current.times(other.earlier));
    return fineEuro(own.current.minus(own.earlier).times(both.times(2).plus(either)), denominator);
  };
  return [share(first, second, third), share(second, first, third), share(third, first, second)];
}

/** amount ÷ size; null where the size is 0. */
export function per(amount: WideFraction, size: WideFraction): WideFraction | null {
  return size.numerator.isZero() ? null : dividedBy(amount, size);
}
