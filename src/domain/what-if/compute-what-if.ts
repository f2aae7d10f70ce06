import type { Case, Post } from '../case';
import { combine, known, type Maybe } from '../maybe';
import {
  addCents,
  cents,
  subtractCents,
  compareExact,
  exactFromCents,
  ZERO,
  ZERO_CENTS,
  type Cents,
  type Exact,
  dividedBy,
  isNone,
  times,
  toCents,
  wide,
  wideExact,
  type WideFraction,
} from '../numbers';
import { FteMonths } from '../own-share/fte-months';
import { grantContext } from '../own-share/grant-context';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import type { OwnShareRow } from '../own-share/own-share-row';
import { countsIn, monthsOfPosts, periodIn, valueOf } from '../own-share/post-year';
import type { RuleSet } from '../rules/rule-set';
import { earlierDate, laterDate, months, yearPeriod, type Period } from '../time';
import { positivePart, subtract } from '../maybe-amounts';
import { financedPosts } from './financed-posts';
import { grantOfOneFewer, grantOfOneMore, type ModuleYear } from './marginal-grant';
import type { WhatIfChange, WhatIfRow } from './what-if-row';

/**
 * One post more, one post fewer, and the posts that the grant would finance to 100 %, for every module and year
 * that has FTE. Beside the plan: no figure of the result changes.
 *
 * @param years those of the case that are asked about
 */
export function computeWhatIf(
  input: Case,
  ruleSet: RuleSet,
  ownShares: OwnShareComputation,
  years: readonly number[] = input.settings.years,
): readonly WhatIfRow[] {
  const context = () => grantContext(input, ruleSet, () => undefined);
  const groups = moduleYears(input, ownShares);
  return ownShares.rows.granted.flatMap((row) => {
    const group = groups.get(`${row.module} ${row.year}`);
    // What stops the whole row stops one post more or fewer as well.
    const isStopped = !row.cost.known && row.cost.reason.code === 'part-stopped';
    const isAsked = years.includes(row.year);
    return group === undefined || !isAsked || isStopped || isNone(group.fteMonths) || row.fte === null
      ? []
      : [whatIf(row, row.fte, group, context)];
  });
}

function whatIf(
  row: OwnShareRow,
  fte: Exact,
  group: ModuleYear,
  context: () => ReturnType<typeof grantContext>,
): WhatIfRow {
  const cost = perPost(row.cost, group);
  const more = grantOfOneMore(group, context());
  const fewer = (): WhatIfChange => {
    const grant = hasStatedGrant(group) ? perPost(row.grant, group) : grantOfOneFewer(group, context());
    return change(negative(cost), negative(grant), row.ownShareBefore);
  };
  return {
    module: row.module,
    year: row.year,
    period: group.period,
    fte,
    oneMore: change(cost, more, row.ownShareBefore),
    oneFewer: compareExact(fte, { digits: 1, scale: 0 }) < 0 ? null : fewer(),
    financed: combine([row.grant, cost], ([grant = ZERO_CENTS, perFte = ZERO_CENTS]) =>
      financedPosts(grant, perFte),
    ),
  };
}

/** True where the sheet states the grant of a post: then one post fewer loses the average grant. */
export function hasStatedGrant({ posts, year }: ModuleYear): boolean {
  return posts.some(
    (post) => valueOf(post.statedGrant, year) !== null || valueOf(post.sharePercent, year) !== null,
  );
}

/** Own shares before and after the change are at least 0,00: what exceeds the cost lowers none. */
function change(cost: Maybe<Cents>, grant: Maybe<Cents>, ownShareBefore: Maybe<Cents>): WhatIfChange {
  const ownShare = combine(
    [subtract(cost, grant), ownShareBefore],
    ([added = ZERO_CENTS, before = ZERO_CENTS]) =>
      subtractCents(positivePart(addCents(before, added)), positivePart(before)),
  );
  return { cost, grant, ownShare };
}

function negative(amount: Maybe<Cents>): Maybe<Cents> {
  return combine([amount], ([value = ZERO_CENTS]) => cents(-value));
}

function perPost(amount: Maybe<Cents>, group: ModuleYear): Maybe<Cents> {
  return amount.known ? known(toCents(exactPerPost(amount.value, group))) : amount;
}

/** An amount of the module for one FTE over the period, in euro: amount × months of the period ÷ FTE months. */
export function exactPerPost(amount: Cents, { fteMonths, months: ofPeriod }: ModuleYear): WideFraction {
  return times(wideExact(exactFromCents(amount)), dividedBy(wide(ofPeriod), fteMonths));
}

/** The posts of every module and year that has FTE, by `module year`. */
export function moduleYears(input: Case, { posts }: OwnShareComputation): ReadonlyMap<string, ModuleYear> {
  const { years, monthMethod } = input.settings;
  const monthsOf = monthsOfPosts(monthMethod);
  const groups = new Map<string, { posts: Post[]; fteMonths: FteMonths; period: Period; year: number }>();
  for (const post of posts) {
    for (const year of years) {
      const fte = countsIn(post, year) ? valueOf(post.fte, year) : null;
      if (fte === null || compareExact(fte, ZERO) === 0) continue;
      const whole = yearPeriod(year);
      const period = post.start === null || post.end === null ? whole : periodIn(post, year);
      if (period === null) continue;
      const key = `${post.module} ${year}`;
      const group = groups.get(key);
      const counted = monthsOf(post, year) ?? months(whole.start, whole.end, year, monthMethod);
      if (group === undefined) {
        const fteMonths = new FteMonths();
        fteMonths.add(fte, counted);
        groups.set(key, { posts: [post], fteMonths, period, year });
      } else {
        group.posts.push(post);
        group.fteMonths.add(fte, counted);
        group.period = {
          start: earlierDate(group.period.start, period.start),
          end: laterDate(group.period.end, period.end),
        };
      }
    }
  }
  return new Map(
    [...groups].map(([key, { posts: ofGroup, fteMonths, period, year }]) => [
      key,
      {
        posts: ofGroup,
        year,
        period,
        fteMonths: fteMonths.value,
        months: months(period.start, period.end, year, monthMethod),
      },
    ]),
  );
}
