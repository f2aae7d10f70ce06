import type { Fraction } from './fraction';
import { cents } from './cents';
import type { Cents, Exact } from './exact';
import type { WideFraction } from './wide-fraction';
import { digitsAt, wholeAt, ZERO } from './exact-arithmetic';
import { powerOfTen } from './power-of-ten';
import { roundedQuotient, roundedSafeQuotient, Whole } from './rounding';

const MONTHS_PER_YEAR = 12;

/** What is paid for one FTE: amounts in euro per year, and once. All ≥ 0. */
export interface PerFte {
  readonly perYear: readonly Exact[];
  readonly once: Exact;
  /** What the first of the yearly amounts is multiplied by; absent: 1. */
  readonly factor?: WideFraction | undefined;
}

/**
 * (Σ per year × months ÷ 12 + once) × fte in euro, rounded ONCE to cents, half away from zero.
 *
 * @param fte full-time equivalents ≥ 0
 * @param months months of the period, ≥ 0
 * @throws RangeError where the amount is too large for whole cents.
 */
export function proportion(perFte: PerFte, fte: Exact, months: Fraction): Cents {
  const [first = ZERO, second = ZERO, ...more] = perFte.perYear;
  if (more.length === 0 && perFte.factor === undefined)
    return proratedCents(first, second, perFte.once, fte, months);
  return wideProportion(perFte, fte, months);
}

/** `proportion` of two yearly amounts and a one-off, without a list: for 100.000 posts. */
export function proratedCents(first: Exact, second: Exact, once: Exact, fte: Exact, months: Fraction): Cents {
  if (second.digits === 0 && once.digits === 0) return proratedRate(first, fte, months);
  const scale = Math.max(first.scale, second.scale, once.scale);
  const year = MONTHS_PER_YEAR * months.denominator;
  const rate = digitsAt(first, scale) + digitsAt(second, scale);
  const share = rate * months.numerator + digitsAt(once, scale) * year;
  const positive = first.digits >= 0 && second.digits >= 0 && once.digits >= 0 && fte.digits >= 0;
  const fast = positive ? centsOfQuotient(share * fte.digits, year, scale + fte.scale) : null;
  return fast !== null ? (fast as Cents) : wideProportion({ perYear: [first, second], once }, fte, months);
}

/** `proratedCents` of a single yearly amount. */
export function proratedRate(rate: Exact, fte: Exact, months: Fraction): Cents {
  const positive = rate.digits >= 0 && fte.digits >= 0;
  const product = rate.digits * months.numerator * fte.digits;
  const year = MONTHS_PER_YEAR * months.denominator;
  const fast = positive ? centsOfQuotient(product, year, rate.scale + fte.scale) : null;
  return fast !== null ? (fast as Cents) : wideProportion({ perYear: [rate], once: ZERO }, fte, months);
}

/** numerator × 10^−scale ÷ denominator in euro as rounded cents; null where it leaves the safe integers. */
function centsOfQuotient(numerator: number, denominator: number, scale: number): number | null {
  return scale >= 2
    ? roundedSafeQuotient(numerator, denominator * powerOfTen(scale - 2))
    : roundedSafeQuotient(numerator * powerOfTen(2 - scale), denominator);
}

/** The same for amounts of any length, in decimal.js. The tests hold it against the fast path. */
export function wideProportion(perFte: PerFte, fte: Exact, months: Fraction): Cents {
  const { numerator, denominator } = unroundedProportion(perFte, fte, months);
  return cents(roundedQuotient(numerator.times(100), denominator).toNumber());
}

/** The amount of `proportion` in euro before it is rounded, as a fraction of whole numbers. */
export function unroundedProportion(
  perFte: PerFte,
  fte: Exact,
  months: Fraction,
): { readonly numerator: Whole; readonly denominator: Whole } {
  const scale = Math.max(perFte.once.scale, ...perFte.perYear.map((each) => each.scale));
  const year = new Whole(months.denominator).times(MONTHS_PER_YEAR);
  const [first = ZERO, ...others] = perFte.perYear;
  const above = perFte.factor?.numerator ?? 1;
  const below = perFte.factor?.denominator ?? 1;
  const rate = others.reduce(
    (sum, each) => sum.plus(wholeAt(each, scale).times(below)),
    wholeAt(first, scale).times(above),
  );
  const share = rate.times(months.numerator).plus(wholeAt(perFte.once, scale).times(year).times(below));
  return {
    numerator: share.times(fte.digits),
    denominator: year.times(new Whole(10).pow(scale + fte.scale)).times(below),
  };
}
