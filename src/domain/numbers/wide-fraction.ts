import type { Cents, Exact } from './exact';
import { cents } from './cents';
import { roundedQuotient, TO_CENT, Whole, type Rounding } from './rounding';
import type { Fraction } from './fraction';

/** An exact fraction ≥ 0 of whole numbers of any size, in lowest terms: FTE months, and euro before rounding. */
export interface WideFraction {
  readonly numerator: Whole;
  readonly denominator: Whole;
}

export const NONE: WideFraction = { numerator: new Whole(0), denominator: new Whole(1) };

export function wide({ numerator, denominator }: Fraction): WideFraction {
  return { numerator: new Whole(numerator), denominator: new Whole(denominator) };
}

export function wideExact(value: Exact): WideFraction {
  return lowest(new Whole(value.digits), new Whole(10).pow(value.scale));
}

export function plus(left: WideFraction, right: WideFraction): WideFraction {
  return lowest(
    left.numerator.times(right.denominator).plus(right.numerator.times(left.denominator)),
    left.denominator.times(right.denominator),
  );
}

export function sumOf(values: readonly WideFraction[]): WideFraction {
  return values.reduce(plus, NONE);
}

export function minus(left: WideFraction, right: WideFraction): WideFraction {
  return plus(left, { numerator: right.numerator.neg(), denominator: right.denominator });
}

export function times(left: WideFraction, right: WideFraction): WideFraction {
  return lowest(left.numerator.times(right.numerator), left.denominator.times(right.denominator));
}

/** @throws RangeError where the divisor is 0. */
export function dividedBy(left: WideFraction, right: WideFraction): WideFraction {
  if (right.numerator.isZero()) throw new RangeError('Division by zero');
  return lowest(left.numerator.times(right.denominator), left.denominator.times(right.numerator));
}

export function smaller(left: WideFraction, right: WideFraction): WideFraction {
  return minus(left, right).numerator.isNeg() ? left : right;
}

export function isNone(value: WideFraction): boolean {
  return value.numerator.isZero();
}

/** Euro rounded once to cents, half away from zero. */
export function toCents(euro: WideFraction): Cents {
  return roundedEuro(euro, TO_CENT);
}

/** Euro rounded once by a rule, in cents. */
export function roundedEuro({ numerator, denominator }: WideFraction, { to, mode }: Rounding): Cents {
  const centsPerStep = to === 'euro' ? 100 : 1;
  const steps = numerator.times(100 / centsPerStep);
  const rounded = mode === 'down' ? steps.divToInt(denominator) : roundedQuotient(steps, denominator);
  return cents(rounded.toNumber() * centsPerStep);
}

/** `22916666` or `137500/6`: the value as a fraction for a reader. */
export function fractionText({ numerator, denominator }: WideFraction): string {
  return denominator.eq(1) ? numerator.toFixed(0) : `${numerator.toFixed(0)}/${denominator.toFixed(0)}`;
}

/** The value as a decimal where it has one of at most 15 places, else as a fraction, for a reader. */
export function decimalText(value: WideFraction): string {
  const digits = value.numerator.times(new Whole(10).pow(15));
  if (!digits.mod(value.denominator).isZero()) return fractionText(value);
  return digits.div(value.denominator).div(new Whole(10).pow(15)).toFixed();
}

/** The nearest decimal with at most four places, for a sentence. */
export function nearestExact(value: WideFraction): Exact {
  return { digits: roundedQuotient(value.numerator.times(10_000), value.denominator).toNumber(), scale: 4 };
}

function lowest(numerator: Whole, denominator: Whole): WideFraction {
  let [larger, rest] = [numerator.abs(), denominator];
  while (!rest.isZero()) [larger, rest] = [rest, larger.mod(rest)];
  return larger.isZero() || larger.eq(1)
    ? { numerator, denominator }
    : { numerator: numerator.div(larger), denominator: denominator.div(larger) };
}
