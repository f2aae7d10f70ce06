import type { PayRise, Post, Yearly } from '../case';
import {
  cents,
  exact,
  roundedQuotient,
  Whole,
  WHOLE_YEAR,
  wholeAt,
  type Cents,
  type Exact,
  type Fraction,
} from '../numbers';
import { valueOf } from '../own-share/post-year';
import { months, type MonthMethod } from '../time';
import { givenIn, yearKnownFor } from './carried-values';

/** A stated total of a full year that the total of a later year comes from. */
export interface BaseTotal {
  readonly year: number;
  readonly total: Cents;
  /** FTE of that year; null where the sheet gives none. */
  readonly fte: Exact | null;
  /** What it rises by; a total that nobody divided rises as a whole. */
  readonly rise: PayRise | undefined;
}

/** A post in the years of the next budget. */
export interface CarriedPost {
  /** The years before the next budget, ascending. */
  readonly before: readonly number[];
  /** The years of the next budget, ascending. */
  readonly next: readonly number[];
  readonly fte: Yearly<Exact>;
  readonly start: NonNullable<Post['start']>;
  readonly until: NonNullable<Post['end']>;
  readonly method: MonthMethod;
}

/**
 * Stated totals carried on: that of the latest full year × FTE then ÷ FTE of that year × months ÷ 12 × rise of pay,
 * rounded once. A cost per FTE that the sheet gives for a later year goes before it.
 *
 * @param riseFrom what the total of a year rises by until another one
 */
export function carriedTotals(
  post: Post,
  field: 'totalCost' | 'eligibleCost',
  target: CarriedPost,
  riseFrom: (from: number, to: number) => PayRise | undefined,
): { readonly yearly: Yearly<Cents>; readonly bases: Readonly<Record<number, BaseTotal>> } {
  const yearly = post[field];
  const { next, before, method } = target;
  const last = before[before.length - 1]!;
  const byYear: Record<number, Cents> = { ...givenIn(yearly.byYear, next) };
  const bases: Record<number, BaseTotal> = {};
  for (const year of next) {
    if (byYear[year] !== undefined) continue;
    const full = fullYearBefore(year, post, yearly, target);
    if (full === null) continue;
    if (field === 'totalCost' && yearKnownFor(year, post.personnelPerFte.byYear, last) > full.year) continue;
    const base: BaseTotal = { ...full, fte: valueOf(post.fte, full.year), rise: riseFrom(full.year, year) };
    bases[year] = base;
    byYear[year] = scaled(base, valueOf(target.fte, year), monthsIn(target, year, method));
  }
  return { yearly: { every: null, byYear }, bases };
}

/** The latest year before a year that has a total and was full. */
function fullYearBefore(
  year: number,
  post: Post,
  yearly: Yearly<Cents>,
  { before, next, method }: CarriedPost,
): { readonly year: number; readonly total: Cents } | null {
  const given = next.filter((each) => each < year && yearly.byYear[each] !== undefined);
  for (const each of [...before, ...given].reverse()) {
    const total = valueOf(yearly, each);
    if (total !== null && isFull(post, each, method)) return { year: each, total };
  }
  return null;
}

function isFull({ start, end }: Post, year: number, method: MonthMethod): boolean {
  if (start === null || end === null) return true;
  const { numerator, denominator } = months(start, end, year, method);
  return numerator === WHOLE_YEAR.numerator * denominator;
}

function monthsIn({ start, until }: CarriedPost, year: number, method: MonthMethod): Fraction {
  return start.year > year || until.year < year
    ? { numerator: 0, denominator: 1 }
    : months(start, until, year, method);
}

function scaled({ total, fte: baseFte, rise }: BaseTotal, fte: Exact | null, part: Fraction): Cents {
  const scale = Math.max(fte?.scale ?? 0, baseFte?.scale ?? 0);
  const sameFte = fte === null || baseFte === null || baseFte.digits === 0;
  const [now, then] = sameFte ? [exact(1), exact(1)] : [fte, baseFte];
  const numerator = new Whole(total)
    .times(wholeAt(now, scale))
    .times(part.numerator)
    .times(rise?.factor.numerator ?? 1);
  const denominator = wholeAt(then, scale)
    .times(part.denominator)
    .times(12)
    .times(rise?.factor.denominator ?? 1);
  return cents(roundedQuotient(numerator, denominator).toNumber());
}
