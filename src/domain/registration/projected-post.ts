import { everyYear, type PayRise, type Post } from '../case';
import type { Exact } from '../numbers';
import { valueOf } from '../own-share/post-year';
import { compareDates, yearPeriod, type MonthMethod } from '../time';
import { carriedOrigin } from './carried-origin';
import { carriedTotals, type BaseTotal } from './carried-totals';
import { carriedValues, givenIn, yearKnownFor } from './carried-values';
import type { PayRiseBetween } from './pay-rise-between';

/** A post as it is assumed to be in the next budget. */
export interface ProjectedPost {
  readonly post: Post;
  /** True where the sheet ends the post before the next budget, or says no end, and it is assumed to go on. */
  readonly goesOn: boolean;
  /** By year, where the cost of it comes from if the sheet gives none for that year. */
  readonly assumedCost: Readonly<Record<number, AssumedCost>>;
  /** By year, the stated total of a full year that its total comes from; years with a total of their own have none. */
  readonly bases: Readonly<Record<number, BaseTotal>>;
}

/** A cost that is carried on from the latest year that it is known for. */
export interface AssumedCost {
  readonly from: number;
  /** What pay is assumed to rise by since then. */
  readonly rise: PayRise | undefined;
  /** True where the rise is that of a total which nobody divided into personnel and other cost. */
  readonly risesWhole: boolean;
}

/** The years that posts are carried on from and into. */
export interface Projection {
  /** The years before, ascending; the last of them is what the projection starts from. */
  readonly before: readonly number[];
  /** The years of the next budget, ascending. */
  readonly next: readonly number[];
  readonly method: MonthMethod;
  readonly riseBetween: PayRiseBetween;
}

/**
 * A running post carried into the years of the next budget; null where it does not run then. A post that ends at
 * the end of the years before is assumed to go on; one that ends later ends when the sheet says. Costs of the sheet
 * for these years count, else the latest known ones: per FTE, or a stated total of a full year, in each case with the
 * rises of pay since then: personnel cost rises, and a total that nobody divided, unless it is of another class. What a
 * notice calls eligible does not rise. Stated grants do not carry over, a rate of the row only where the sheet's own period
 * reaches these years.
 */
export function projectedPost(post: Post, projection: Projection): ProjectedPost | null {
  const { before, next, method, riseBetween } = projection;
  const last = before[before.length - 1];
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
  const fte = carriedValues(post.fte, last, next);
  const target = { before, next, fte, start, until, method };
  const isPersonnel = post.expenseType === 'personnel' || post.expenseType === null;
  const total = carriedTotals(post, 'totalCost', target, (from, to) =>
    isPersonnel ? riseBetween(from, to) : undefined,
  );
  const assumedCost = assumedCosts(post, projection, total.bases);
  const rises = Object.entries(assumedCost).flatMap(([year, { rise }]) =>
    rise === undefined ? [] : [[year, rise]],
  );
  const projected: Post = {
    ...post,
    origin: carriedOrigin(post, last, next, total.bases),
    year: null,
    start,
    end: until,
    fte,
    personnelPerFte: carriedValues(post.personnelPerFte, last, next),
    materialPerFte: carriedValues(post.materialPerFte, last, next),
    oneOffPerFte: post.start === null ? null : post.oneOffPerFte,
    totalCost: total.yearly,
    eligibleCost: carriedTotals(post, 'eligibleCost', target, () => undefined).yearly,
    ratePerFte: goesOn ? everyYear<Exact>(null) : post.ratePerFte,
    statedGrant: { every: null, byYear: givenIn(post.statedGrant.byYear, next) },
    sharePercent: goesOn ? everyYear<Exact>(null) : post.sharePercent,
    ...(rises.length === 0 ? {} : { payRises: Object.fromEntries(rises) }),
  };
  return { post: projected, goesOn, assumedCost, bases: total.bases };
}

function assumedCosts(
  { start, totalCost, personnelPerFte }: Post,
  { before, next, riseBetween }: Projection,
  bases: ProjectedPost['bases'],
): ProjectedPost['assumedCost'] {
  const last = before[before.length - 1]!;
  const assumed = next.flatMap((year): [number, AssumedCost][] => {
    const base = bases[year];
    if (base !== undefined) {
      const { rise } = base;
      return [[year, { from: base.year, rise, risesWhole: rise !== undefined }]];
    }
    const known = yearKnownFor(year, personnelPerFte.byYear, last);
    const from = known === last ? Math.max(last, start?.year ?? last) : known;
    const isGiven = totalCost.byYear[year] !== undefined || from >= year;
    if (isGiven || valueOf(personnelPerFte, known) === null) return [];
    return [[year, { from, rise: riseBetween(from, year), risesWhole: false }]];
  });
  return Object.fromEntries(assumed);
}
