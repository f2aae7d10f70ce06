import { everyYear, NO_YEARS, type Post, type Yearly } from '../case';
import {
  cents,
  exact,
  type Cents,
  wholeAt,
  roundedQuotient,
  Whole,
  type Exact,
  WHOLE_YEAR,
  type Fraction,
} from '../numbers';
import { valueOf } from '../own-share/post-year';
import { compareDates, months, yearPeriod, type MonthMethod } from '../time';

/** A post as it is assumed to be in the next budget. */
export interface ProjectedPost {
  readonly post: Post;
  /** True where the sheet ends the post before the next budget, or says no end, and it is assumed to go on. */
  readonly goesOn: boolean;
  /** The years for which the sheet gives no cost, so that the last known one is assumed. */
  readonly assumedCostIn: readonly number[];
  /** The stated total of the last full year that the totals of years without one of their own come from. */
  readonly base: BaseTotal | null;
}

export interface BaseTotal {
  readonly year: number;
  readonly total: Cents;
  /** FTE of that year; null where the sheet gives none. */
  readonly fte: Exact | null;
}

/**
 * A running post carried into the years of the next budget; null where it does not run then. A post that ends at
 * the end of the computed years is assumed to go on; one that ends later ends when the sheet says. Costs of the
 * sheet for these years count, else the last known cost per FTE; a stated total counts as that of the last full
 * year. Stated grants do not carry over; a rate of the row only where the sheet's own period reaches these years.
 *
 * @param computed the computed years, ascending
 * @param next the years of the next budget, ascending
 */
export function projectedPost(
  post: Post,
  computed: readonly number[],
  next: readonly number[],
  method: MonthMethod,
): ProjectedPost | null {
  const last = computed[computed.length - 1];
  const [first] = next;
  const final = next[next.length - 1];
  if (last === undefined || first === undefined || final === undefined) return null;
  if (post.year !== null && post.year !== last) return null;
  const { end } = post;
  if (end !== null && compareDates(end, yearPeriod(last).end) < 0) return null;
  const goesOn = end === null || end.year === last;
  if (!goesOn && end.year < first) return null;
  const start = post.start ?? yearPeriod(first).start;
  const until = goesOn ? yearPeriod(final).end : end;
  const fte = carried(post.fte, last, next);
  const target: Target = { computed, next, fte, start, until, method };
  const base = lastFullYear(post, post.totalCost, target);
  const projected: Post = {
    ...post,
    origin: carriedOrigin(post, last, base),
    year: null,
    start,
    end: until,
    fte,
    personnelPerFte: carried(post.personnelPerFte, last, next),
    materialPerFte: carried(post.materialPerFte, last, next),
    oneOffPerFte: post.start === null ? null : post.oneOffPerFte,
    totalCost: totals(post.totalCost, base, target),
    eligibleCost: totals(post.eligibleCost, lastFullYear(post, post.eligibleCost, target), target),
    ratePerFte: goesOn ? everyYear<Exact>(null) : post.ratePerFte,
    statedGrant: { every: null, byYear: only(post.statedGrant.byYear, next) },
    sharePercent: goesOn ? everyYear<Exact>(null) : post.sharePercent,
  };
  const assumedCostIn = next.filter(
    (year) => post.personnelPerFte.byYear[year] === undefined && post.totalCost.byYear[year] === undefined,
  );
  return { post: projected, goesOn, assumedCostIn, base };
}

/**
 * Where the values of the projected post stand: a value of the last year's own column has its cell there.
 */
function carriedOrigin({ origin, ...post }: Post, last: number, base: BaseTotal | null): Post['origin'] {
  const own = CARRIED_FIELDS.flatMap((field) =>
    post[field].byYear[last] === undefined ? [] : ([[field, last]] as const),
  );
  const ofBase =
    base === null || post.totalCost.byYear[base.year] === undefined
      ? []
      : ([['totalCost', base.year]] as const);
  const moved = [...own, ...ofBase].flatMap(([field, year]) => {
    const column = origin.columnsByYear?.[year]?.[field];
    return column === undefined ? [] : ([[field, column]] as const);
  });
  if (moved.length === 0) return origin;
  return { ...origin, columns: { ...origin.columns, ...Object.fromEntries(moved) } };
}

const CARRIED_FIELDS = ['fte', 'personnelPerFte', 'materialPerFte'] as const;

/** The value of each year of the next budget, else the one for every year, else that of the last year known. */
function carried(yearly: Yearly<Exact>, last: number, next: readonly number[]): Yearly<Exact> {
  return { every: valueOf(yearly, last), byYear: only(yearly.byYear, next) };
}

interface Target {
  readonly computed: readonly number[];
  readonly next: readonly number[];
  readonly fte: Yearly<Exact>;
  readonly start: NonNullable<Post['start']>;
  readonly until: NonNullable<Post['end']>;
  readonly method: MonthMethod;
}

/** Stated totals: that of the last full year × FTE then ÷ FTE of that year × months ÷ 12, rounded once. */
function totals(yearly: Yearly<Cents>, base: BaseTotal | null, target: Target): Yearly<Cents> {
  const given = only(yearly.byYear, target.next);
  if (base === null) return { every: null, byYear: given };
  const byYear: Record<number, Cents> = {};
  for (const year of target.next) {
    const part = monthsIn(target.start, target.until, year, target.method);
    byYear[year] = given[year] ?? scaled(base.total, valueOf(target.fte, year), base.fte, part);
  }
  return { every: null, byYear };
}

function lastFullYear(post: Post, yearly: Yearly<Cents>, { computed, method }: Target): BaseTotal | null {
  const full = [...computed].reverse().find((year) => {
    if (valueOf(yearly, year) === null) return false;
    if (post.start === null || post.end === null) return true;
    const { numerator, denominator } = months(post.start, post.end, year, method);
    return numerator === WHOLE_YEAR.numerator * denominator;
  });
  const total = full === undefined ? null : valueOf(yearly, full);
  return full === undefined || total === null ? null : { year: full, total, fte: valueOf(post.fte, full) };
}

function monthsIn(
  start: Target['start'],
  until: Target['until'],
  year: number,
  method: MonthMethod,
): Fraction {
  return start.year > year ? { numerator: 0, denominator: 1 } : months(start, until, year, method);
}

function scaled(total: Cents, fte: Exact | null, baseFte: Exact | null, part: Fraction): Cents {
  const scale = Math.max(fte?.scale ?? 0, baseFte?.scale ?? 0);
  const sameFte = fte === null || baseFte === null || baseFte.digits === 0;
  const [now, then] = sameFte ? [exact(1), exact(1)] : [fte, baseFte];
  const numerator = new Whole(total).times(wholeAt(now, scale)).times(part.numerator);
  const denominator = wholeAt(then, scale).times(part.denominator).times(12);
  return cents(roundedQuotient(numerator, denominator).toNumber());
}

function only<T>(byYear: Readonly<Record<number, T>>, years: readonly number[]): Readonly<Record<number, T>> {
  const kept = years.filter((year) => byYear[year] !== undefined);
  if (kept.length === 0) return NO_YEARS;
  return Object.fromEntries(kept.map((year) => [year, byYear[year] as T]));
}
