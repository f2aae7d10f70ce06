import type { Cents, Exact } from './exact';
import { digitsAt, wholeAt } from './exact-arithmetic';
import { roundedQuotient, Whole } from './rounding';

export type { Cents } from './exact';

export const ZERO_CENTS = 0 as Cents;

/**
 * Checks that a number is an amount in whole cents.
 *
 * @throws RangeError unless it is a safe integer (at most ± 90 trillion euro)
 */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no amount in whole cents`);
  return (value === 0 ? 0 : value) as Cents;
}

/** An amount in euro as cents, where it has whole cents; null where it has not or is too large. */
export function exactCents(euro: Exact): Cents | null {
  if (euro.scale <= 2) {
    const digits = digitsAt(euro, 2);
    return Number.isSafeInteger(digits) ? cents(digits) : null;
  }
  const divisor = new Whole(10).pow(euro.scale - 2);
  const digits = new Whole(euro.digits);
  return digits.mod(divisor).isZero() ? cents(digits.div(divisor).toNumber()) : null;
}

/**
 * An amount in euro rounded to cents, half away from zero.
 *
 * @throws RangeError where it is too large.
 */
export function roundedCents(euro: Exact): Cents {
  if (euro.scale <= 2) {
    const digits = digitsAt(euro, 2);
    return cents(Number.isSafeInteger(digits) ? digits : wholeAt(euro, 2).toNumber());
  }
  const divisor = new Whole(10).pow(euro.scale - 2);
  return cents(roundedQuotient(new Whole(euro.digits), divisor).toNumber());
}

/** @throws RangeError where the sum leaves the range of safe integers. */
export function addCents(left: Cents, right: Cents): Cents {
  return cents(left + right);
}

/** @throws RangeError where the difference leaves the range of safe integers. */
export function subtractCents(left: Cents, right: Cents): Cents {
  return cents(left - right);
}

/** @throws RangeError where a partial sum leaves the range of safe integers. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let sum = ZERO_CENTS;
  for (const amount of amounts) sum = addCents(sum, amount);
  return sum;
}

/** The amount in euro as an exact number. */
export function exactFromCents(amount: Cents): Exact {
  if (amount % 100 === 0) return { digits: amount / 100, scale: 0 };
  return amount % 10 === 0 ? { digits: amount / 10, scale: 1 } : { digits: amount, scale: 2 };
}

/** Canonical text of an amount in euro, always with two decimals: `440837.00`, `-0.05`. */
export function toAmountText(amount: Cents): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A percentage of an amount, rounded half away from zero to the cent. */
export function percentOf(amount: Cents, { digits, scale }: Exact): Cents {
  const numerator = new Whole(amount).times(digits);
  return cents(roundedQuotient(numerator, new Whole(10).pow(scale + 2)).toNumber());
}

/** The whole cents within a percentage of an amount that is not negative: a part of a cent is cut off. */
export function centsWithinPercent(amount: Cents, { digits, scale }: Exact): Cents {
  return cents(
    new Whole(amount)
      .times(digits)
      .divToInt(new Whole(10).pow(scale + 2))
      .toNumber(),
  );
}
