/** An exact fraction of whole numbers; the denominator is more than 0. The oracle's own, it shares no code with src. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export function fraction(over: bigint | number, under: bigint | number = 1n): Fraction {
  const [top, bottom] = [BigInt(over), BigInt(under)];
  return bottom < 0n ? { over: -top, under: -bottom } : { over: top, under: bottom };
}

export const NONE = fraction(0);

export function plus(...all: readonly Fraction[]): Fraction {
  return all.reduce(
    (sum, { over, under }) => reduced(sum.over * under + over * sum.under, sum.under * under),
    NONE,
  );
}

export function minus(left: Fraction, right: Fraction): Fraction {
  return plus(left, { over: -right.over, under: right.under });
}

export function times(...all: readonly Fraction[]): Fraction {
  return all.reduce(
    (product, { over, under }) => reduced(product.over * over, product.under * under),
    fraction(1),
  );
}

export function by(left: Fraction, right: Fraction): Fraction {
  return times(left, fraction(right.under, right.over));
}

/** Negative, 0 or positive. */
export function compare(left: Fraction, right: Fraction): bigint {
  return left.over * right.under - right.over * left.under;
}

export function least(left: Fraction, right: Fraction): Fraction {
  return compare(left, right) < 0n ? left : right;
}

/** To a whole number, half away from zero. */
export function rounded({ over, under }: Fraction): bigint {
  const size = over < 0n ? -over : over;
  const whole = (2n * size + under) / (2n * under);
  return over < 0n ? -whole : whole;
}

function reduced(over: bigint, under: bigint): Fraction {
  let [left, right] = [over < 0n ? -over : over, under];
  while (right > 0n) [left, right] = [right, left % right];
  return left === 0n ? { over: 0n, under: 1n } : { over: over / left, under: under / left };
}
