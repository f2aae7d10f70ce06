import { everyYear, NO_YEARS, type Post, type Yearly } from '../case';
import {
  cents,
  ZERO,
  ZERO_CENTS,
  type Cents,
  roundedQuotient,
  Whole,
  NOTHING,
  type Fraction,
} from '../numbers';
import { periodIn, valueOf } from '../own-share/post-year';
import { compareDates, months, overlap, yearPeriod, type MonthMethod } from '../time';

/** Months of a post in a year by the plan and as filled. */
export interface FilledMonths {
  readonly planned: Fraction;
  readonly filled: Fraction;
}

/**
 * Months of a post in a year as planned and as filled from `Besetzt ab` on; without that date a post counts as
 * filled from its start, unless it says that it is not filled. A post without period counts the whole year.
 */
export function filledMonths(post: Post, year: number, method: MonthMethod): FilledMonths {
  const hasPeriod = post.start !== null && post.end !== null;
  const planned = hasPeriod ? periodIn(post, year) : yearPeriod(year);
  if (planned === null) return { planned: NOTHING, filled: NOTHING };
  const inPlan = months(planned.start, planned.end, year, method);
  if (post.isUnfilled) return { planned: inPlan, filled: NOTHING };
  if (post.filledFrom === null || compareDates(post.filledFrom, planned.start) <= 0) {
    return { planned: inPlan, filled: inPlan };
  }
  const filled = overlap(planned, { start: post.filledFrom, end: planned.end });
  return {
    planned: inPlan,
    filled: filled === null ? NOTHING : months(filled.start, filled.end, year, method),
  };
}

/**
 * The post as it is filled: it begins at `Besetzt ab` where that is later than its start. Costs and grants that
 * the sheet states for a year count by filled ÷ planned months of the year, rounded once. A post that is filled
 * only after its end, or not at all, has no FTE and no cost.
 *
 * @param years the computed years
 */
export function filledPost(post: Post, years: readonly number[], method: MonthMethod): Post {
  const { filledFrom, isUnfilled, start, end } = post;
  if (!isUnfilled && !isFilledLate(post)) return post;
  const part = (yearly: Yearly<Cents>): Yearly<Cents> => {
    const byYear: Record<number, Cents> = {};
    for (const year of years) {
      const stated = valueOf(yearly, year);
      if (stated !== null && (post.year === null || post.year === year)) {
        byYear[year] = partOf(stated, filledMonths(post, year, method));
      }
    }
    return { every: null, byYear: Object.keys(byYear).length === 0 ? NO_YEARS : byYear };
  };
  const stated = {
    totalCost: part(post.totalCost),
    eligibleCost: part(post.eligibleCost),
    statedGrant: part(post.statedGrant),
  };
  if (isUnfilled || filledFrom === null || (end !== null && compareDates(filledFrom, end) > 0)) {
    return { ...post, ...stated, fte: everyYear(ZERO), fteFrom: null };
  }
  return {
    ...post,
    ...stated,
    origin: beginWhereFilled(post.origin),
    start: start === null ? null : filledFrom,
  };
}

function isFilledLate({ filledFrom, start }: Post): boolean {
  return filledFrom !== null && (start === null || compareDates(filledFrom, start) > 0);
}

/** The start of the filled post is read from `Besetzt ab`. */
function beginWhereFilled(origin: Post['origin']): Post['origin'] {
  const { filledFrom, start } = origin.columns;
  if (filledFrom === undefined || start === undefined) return origin;
  return { ...origin, columns: { ...origin.columns, start: filledFrom } };
}

function partOf(amount: Cents, { planned, filled }: FilledMonths): Cents {
  if (planned.numerator === 0) return ZERO_CENTS;
  const numerator = new Whole(amount).times(filled.numerator).times(planned.denominator);
  const denominator = new Whole(filled.denominator).times(planned.numerator);
  return cents(roundedQuotient(numerator, denominator).toNumber());
}
