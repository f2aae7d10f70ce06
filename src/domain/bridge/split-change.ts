import { combine, known, type Maybe } from '../maybe';
import {
  cents,
  subtractCents,
  sumCents,
  type Cents,
  type Exact,
  minus,
  NONE,
  plus,
  sumOf,
  times,
  wide,
  wideExact,
  type WideFraction,
  fineFromCents,
  NO_FINE_EURO,
  type FineEuro,
} from '../numbers';
import { costPerFte } from '../own-share/cost';
import type { PostYear } from '../own-share/own-share-computation';
import { valueOf, type MonthsOfPost } from '../own-share/post-year';
import { factor, hasChanged, per, sharesOfProduct, unchanged, type Factor } from './average-over-orders';
import type { PostDriver } from './driver';
import type { MatchedPosts } from './match-posts';

type Shares = Readonly<Record<PostDriver, FineEuro>>;

/**
 * What FTE, cost per FTE, rate and months add to the change of the own share before counter-financing of matched posts
 * in one year. With fte × months ÷ 12 × (cost per FTE − rate) + fte × one-off per FTE as the own share of each
 * version, cost per FTE being cost ÷ (fte × months ÷ 12) and rate being grant ÷ (fte × months ÷ 12), each driver gets
 * the average over all orders.
 *
 * - A post in one version only is all FTE.
 * - Where there is no cost per FTE (0 FTE, no month, FTE not given) the amounts themselves are cost and rate.
 * - Where a row gives no period its amounts are those of the whole year.
 * - A cost per FTE or rate that is the same within one cent per row of the amounts it is made from has not changed.
 *
 * Unknown where cost or grant of one of the posts is.
 */
export function splitChange(change: MatchedPosts, monthsOf: MonthsOfPost): Maybe<Shares> {
  const amounts = combine(
    [total(change.earlier, 'cost'), total(change.earlier, 'grant')].concat([
      total(change.current, 'cost'),
      total(change.current, 'grant'),
    ]),
    (values) => values,
  );
  if (!amounts.known) return amounts;
  const [cost1, grant1, cost2, grant2] = amounts.value as [Cents, Cents, Cents, Cents];
  const cost = subtractCents(cost2, cost1);
  const grant = subtractCents(grant2, grant1);
  const difference = fineFromCents(subtractCents(cost, grant));
  if (change.earlier.length === 0 || change.current.length === 0)
    return known({ ...NONE_CHANGED, fte: difference });
  const timed = [...change.earlier, ...change.current].every(
    (each) => monthsOf(each.post, each.year) !== null,
  );
  const earlier = sizeOf(change.earlier, timed ? monthsOf : null);
  const current = sizeOf(change.current, timed ? monthsOf : null);
  if (earlier === null || current === null) {
    return known({ ...NONE_CHANGED, cost: fineFromCents(cost), rate: fineFromCents(cents(-grant)) });
  }
  return known(
    split({ ...earlier, cost: cost1, grant: grant1 }, { ...current, cost: cost2, grant: grant2 }, difference),
  );
}

const NONE_CHANGED: Shares = {
  fte: NO_FINE_EURO,
  cost: NO_FINE_EURO,
  rate: NO_FINE_EURO,
  months: NO_FINE_EURO,
};

/** Posts of one version that are matched as one, summed. */
interface Size {
  readonly rows: number;
  readonly fte: WideFraction;
  /** Σ fte × months ÷ 12 */
  readonly fteYears: WideFraction;
  /** Σ fte × one-off per FTE, whether it falls into the year or not, and what of it does. */
  readonly oneOff: WideFraction;
  readonly oneOffInYear: WideFraction;
}

interface Side extends Size {
  readonly cost: Cents;
  readonly grant: Cents;
}

function split(earlier: Side, current: Side, difference: FineEuro): Shares {
  const fte = factor(earlier.fte, current.fte);
  const months = factor(per(earlier.fteYears, earlier.fte), per(current.fteYears, current.fte));
  const falls = factor(per(earlier.oneOffInYear, earlier.oneOff), per(current.oneOffInYear, current.oneOff));
  const oneOff = factor(per(earlier.oneOff, earlier.fte), per(current.oneOff, current.fte));
  const sized = hasChanged(fte) || hasChanged(months) || hasChanged(falls);
  const yearly = (amount: (side: Side) => WideFraction): Factor => {
    const own = factor(per(amount(earlier), earlier.fteYears), per(amount(current), current.fteYears));
    return sized && withinCents(own, earlier, current) ? unchanged(own) : own;
  };
  const cost = yearly((side) => minus(euro(side.cost), side.oneOffInYear));
  const rate = yearly((side) => euro(side.grant));
  const byCost = sharesOfProduct(fte, months, cost);
  const byRate = sharesOfProduct(fte, months, rate);
  const byOneOff = sharesOfProduct(fte, falls, oneOff);
  const shares = {
    fte: byCost[0].minus(byRate[0]).plus(byOneOff[0]),
    cost: byCost[2].plus(byOneOff[2]).plus(withoutSize(earlier, current, 'cost')),
    rate: byRate[2].neg().minus(withoutSize(earlier, current, 'grant')),
    months: byCost[1].minus(byRate[1]).plus(byOneOff[1]),
  };
  if (!sized) return shares;
  // What rounding each amount to the cent leaves, up to a cent a row, goes to the size that changed.
  const rest = difference.minus(shares.fte).minus(shares.cost).minus(shares.rate).minus(shares.months);
  return hasChanged(fte)
    ? { ...shares, fte: shares.fte.plus(rest) }
    : { ...shares, months: shares.months.plus(rest) };
}

/** Change of amounts that cannot be put per FTE, because there is no FTE in the year. */
function withoutSize(earlier: Side, current: Side, amount: 'cost' | 'grant'): FineEuro {
  const of = (side: Side) => (side.fteYears.numerator.isZero() ? fineFromCents(side[amount]) : NO_FINE_EURO);
  return of(current).minus(of(earlier));
}

/** True where both yearly amounts can be the same one, rounded to the cent once in each row for each version. */
function withinCents({ earlier, current, denominator }: Factor, one: Side, other: Side): boolean {
  if (one.fteYears.numerator.isZero() || other.fteYears.numerator.isZero()) return false;
  const cent = (side: Side) =>
    times(wide({ numerator: side.rows, denominator: 100 }), inverse(side.fteYears));
  const tolerance = plus(cent(one), cent(other));
  const gap = current.minus(earlier).abs();
  return gap.times(tolerance.denominator).lt(tolerance.numerator.times(denominator));
}

function inverse({ numerator, denominator }: WideFraction): WideFraction {
  return { numerator: denominator, denominator: numerator };
}

/**
 * Sums up posts; null where one of them gives no FTE.
 *
 * @param monthsOf null counts every post with the whole year
 */
function sizeOf(posts: readonly PostYear[], monthsOf: MonthsOfPost | null): Size | null {
  const rows = posts.map(({ post, year }) => {
    const fte = valueOf(post.fte, year);
    if (fte === null) return null;
    const months = monthsOf?.(post, year) ?? { numerator: 12, denominator: 1 };
    const years = wide({ numerator: months.numerator, denominator: months.denominator * 12 });
    const size = wideExact(fte);
    const perFte = costPerFte(post, year);
    const oneOff =
      perFte === null || post.oneOffPerFte === null ? NONE : times(size, wideExact(post.oneOffPerFte));
    const inYear = perFte === null ? NONE : times(size, wideExact(perFte.once));
    return {
      fte: size,
      fteYears: times(size, years),
      oneOff,
      oneOffInYear: months.numerator === 0 ? NONE : inYear,
    };
  });
  const given = rows.flatMap((row) => row ?? []);
  if (given.length < rows.length) return null;
  return {
    rows: given.length,
    fte: sumOf(given.map((row) => row.fte)),
    fteYears: sumOf(given.map((row) => row.fteYears)),
    oneOff: sumOf(given.map((row) => row.oneOff)),
    oneOffInYear: sumOf(given.map((row) => row.oneOffInYear)),
  };
}

function total(posts: readonly PostYear[], amount: 'cost' | 'grant'): Maybe<Cents> {
  return combine(
    posts.map((each) => each[amount]),
    sumCents,
  );
}

function euro(amount: Cents): WideFraction {
  return wideExact({ digits: amount, scale: 2 } satisfies Exact);
}
