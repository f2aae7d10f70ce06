import {
  addFractions,
  cents,
  dividedBy,
  exact,
  NOTHING,
  roundedQuotient,
  times,
  toCents,
  Whole,
  wide,
  wideExact,
  type Cents,
  type Exact,
  type Fraction,
  type WideFraction,
} from '../numbers';
import { placeOf, type Place } from '../place';
import type { SumOfRule } from '../rules/rule';
import { months, type Period } from '../time';
import type { Notice } from './notice';

/** Months of periods over all years, parts of a month by days. */
function monthsOfPeriods(periods: readonly Period[]): Fraction {
  let sum = NOTHING;
  for (const { start, end } of periods) {
    for (let year = start.year; year <= end.year; year += 1) {
      sum = addFractions(sum, months(start, end, year, 'exact'));
    }
  }
  return sum;
}

/** The period that the notice names. */
export function periodOf({ from, to }: Pick<Notice, 'from' | 'to'>): Period {
  return { start: from, end: to };
}

/** What the rate pays for the whole period: rate × posts × months ÷ 12, rounded once; null without a rate. */
export function sumByRate(notice: Notice): Cents | null {
  return notice.rate === null ? null : toCents(unroundedByRate(notice, notice.rate));
}

function unroundedByRate(notice: Notice, rate: Exact): WideFraction {
  const length = wide(monthsOfPeriods([periodOf(notice)]));
  const fteMonths = times(wideExact(notice.posts), length);
  return dividedBy(times(wideExact(rate), fteMonths), TWELVE);
}

/** The sum of the whole period: as stated, else by the rate. */
export function sumOfNotice(notice: Notice): Cents {
  return notice.sum ?? sumByRate(notice)!;
}

/** What falls to parts of the period, by months; rounded once. */
export function amountOfPeriods(notice: Notice, periods: readonly Period[]): Cents {
  const whole = wide(monthsOfPeriods([periodOf(notice)]));
  const part = dividedBy(wide(monthsOfPeriods(periods)), whole);
  const sum =
    notice.sum === null
      ? unroundedByRate(notice, notice.rate!)
      : { numerator: new Whole(notice.sum), denominator: new Whole(100) };
  return toCents(times(sum, part));
}

/** Decimals of a rate that a sum gives: so many that posts × months give the sum to the cent. */
const DECIMALS = 6;

/** Euro per FTE and year: as stated, else sum ÷ posts ÷ months × 12, to six decimals, rounded half away from zero. */
export function rateOfNotice(notice: Notice): Exact {
  if (notice.rate !== null) return notice.rate;
  const length = wide(monthsOfPeriods([periodOf(notice)]));
  const euro: WideFraction = { numerator: new Whole(notice.sum!), denominator: new Whole(100) };
  const rate = dividedBy(times(euro, TWELVE), times(wideExact(notice.posts), length));
  const digits = roundedQuotient(rate.numerator.times(10 ** DECIMALS), rate.denominator);
  return exact(digits.toNumber(), DECIMALS);
}

/** What the rate of a notice that states a sum only follows from, with the cells. */
export function sumBehindRate(notice: Notice): SumOfRule {
  const { origin, posts, sum } = notice;
  return {
    sum: sum!,
    posts,
    months: monthsOfPeriods([periodOf(notice)]),
    places: {
      sum: placeOf(origin, 'noticeSum'),
      posts: placeOf(origin, 'posts'),
      from: placeOf(origin, 'from'),
      to: placeOf(origin, 'to'),
    },
  };
}

const TWELVE: WideFraction = { numerator: new Whole(12), denominator: new Whole(1) };

/** The largest difference between the sum of a notice and that of its rate which is none. */
export const TOLERANCE: Cents = cents(1);

/** Where a notice says its period: the first day, or a cell that holds both. */
export function placeOfPeriod({ origin }: Notice): Place | null {
  return placeOf(origin, 'from') ?? placeOf(origin, 'period');
}
