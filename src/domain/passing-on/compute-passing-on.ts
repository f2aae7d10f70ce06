import type { Case, Post } from '../case';
import { finding } from '../findings/finding';
import { addToGroup } from '../group-by';
import { combine, known, unknown, type Maybe } from '../maybe';
import {
  cents,
  proratedCents,
  subtractCents,
  ZERO,
  ZERO_CENTS,
  type Cents,
  type Exact,
  dividedBy,
  sumOf,
  times,
  toCents,
  wide,
  wideExact,
  type Fraction,
} from '../numbers';
import { eligiblePersonnelCost, missing } from '../own-share/cost';
import { placeOf } from '../place';
import { FteSum } from '../own-share/fte-sum';
import { roleWithoutRule } from '../own-share/grant';
import { grantByRule } from '../own-share/grant-by-rule';
import { grantContext, type GrantContext } from '../own-share/grant-context';
import { roleOf } from '../own-share/role-of';
import type { OwnShareComputation, PostYear } from '../own-share/own-share-computation';
import { monthsOfPosts, valueOf, type MonthsOfPost } from '../own-share/post-year';
import { toMaybe } from '../own-share/post-years';
import type { RuleSet } from '../rules/rule-set';
import { addAll, subtract } from '../maybe-amounts';
import { isOwnBody } from './own-body';
import type { PassingOnRow, PassingOn } from './passing-on-row';

/**
 * Money that the Kreis passes on to the carriers of posts (Weiterleitung), by carrier in the order of the sheet, then
 * by year: at most the actual personnel cost and at most the rate in force, plus a voluntary top-up per FTE. Each
 * amount of a post and year is rounded once. Null where no post has a carrier. Without a known rate the amounts are
 * unknown.
 */
export function computePassingOn(
  input: Case,
  ruleSet: RuleSet,
  ownShares: OwnShareComputation,
): PassingOn | null {
  if (input.stopped?.passingOn !== undefined || !ownShares.posts.some(isPassedOn)) return null;
  const context = grantContext(input, ruleSet, () => undefined);
  const monthsOf = monthsOfPosts(input.settings.monthMethod);
  const groups = new Map<string, PostYear[]>();
  for (const postYear of ownShares.postYears()) {
    if (!isPassedOn(postYear.post)) continue;
    const key = JSON.stringify([postYear.post.carrier, postYear.year]);
    addToGroup(groups, key, postYear);
  }
  const carriers = [...new Set(ownShares.posts.map((post) => post.carrier))];
  const { passOnTopUp: topUpPerFte } = input.settings;
  const ordered = [...groups.values()]
    .map((group) => ({ group, row: rowOf(group, topUpPerFte, context, monthsOf) }))
    .sort(
      ({ row: left }, { row: right }) =>
        carriers.indexOf(left.carrier) - carriers.indexOf(right.carrier) || left.year - right.year,
    );
  return {
    rows: ordered.map(({ row }) => row),
    topUpPerFte,
    findings: ordered.flatMap(({ group, row }) => overfunding(row, group)),
  };
}

function overfunding({ carrier, year, total, staysWithCarrier }: PassingOnRow, group: readonly PostYear[]) {
  if (!total.known || !staysWithCarrier.known || staysWithCarrier.value >= 0) return [];
  const [first] = group;
  const place = first === undefined ? null : placeOf(first.post.origin, 'carrier');
  const excess = cents(-staysWithCarrier.value);
  return finding('carrier-overfunded', place, {
    carrier,
    year: String(year),
    total: { cents: total.value },
    cost: { cents: subtractCents(total.value, excess) },
    excess: { cents: excess },
  });
}

/** True for a post of a carrier other than the Kreis itself. */
export function isPassedOn({ carrier }: Post): boolean {
  return carrier !== null && !isOwnBody(carrier);
}

function rowOf(
  group: readonly PostYear[],
  topUpPerFte: Exact | null,
  context: GrantContext,
  monthsOf: MonthsOfPost,
): PassingOnRow {
  const fte = new FteSum();
  for (const { post, year } of group) fte.add(valueOf(post.fte, year) ?? ZERO);
  const parts = group.map((each) => passedOnForPost(each, topUpPerFte, context, monthsOf));
  const sum = (field: keyof PassedOnForPost) => addAll(parts.map((part) => part[field]));
  const total = addAll([sum('passedOn'), sum('topUp')]);
  const grant = addAll(group.map((each) => each.grant));
  return {
    carrier: group[0]?.post.carrier ?? '',
    year: group[0]?.year ?? 0,
    fte: group.some(({ post, year }) => valueOf(post.fte, year) !== null) ? fte.value : null,
    personnelCost: sum('personnelCost'),
    ceiling: sum('ceiling'),
    passedOn: sum('passedOn'),
    topUp: sum('topUp'),
    total,
    grant,
    staysWithKreis: subtract(total, grant),
    staysWithCarrier: subtract(addAll(group.map((each) => each.cost)), total),
  };
}

/** What is passed on for one post in one year. */
export interface PassedOnForPost {
  readonly personnelCost: Maybe<Cents>;
  readonly ceiling: Maybe<Cents>;
  readonly passedOn: Maybe<Cents>;
  readonly topUp: Maybe<Cents>;
}

export function passedOnForPost(
  { post, year }: PostYear,
  topUpPerFte: Exact | null,
  context: GrantContext,
  monthsOf: MonthsOfPost,
): PassedOnForPost {
  const months = monthsOf(post, year);
  const { stopped } = context;
  const reason = stopped.cost(post, year);
  if (reason !== null) {
    const open = unknown(reason);
    return { personnelCost: open, ceiling: open, passedOn: open, topUp: open };
  }
  const personnelCost = toMaybe(eligiblePersonnelCost(post, year, months));
  const ceiling = ceilingOf(post, year, months, context);
  const passedOn = combine([personnelCost, ceiling], ([actual = ZERO_CENTS, most = ZERO_CENTS]) =>
    cents(Math.min(actual, most)),
  );
  const topUp = stopped.topUp === null ? topUpOf(post, year, months, topUpPerFte) : unknown(stopped.topUp);
  return { personnelCost, ceiling, passedOn, topUp };
}

const TWELVE = wide({ numerator: 12, denominator: 1 });

function ceilingOf(post: Post, year: number, months: Fraction | null, context: GrantContext): Maybe<Cents> {
  const role = roleOf(post, context.ruleSet);
  if (role === null) return unknown(roleWithoutRule(post, context.ruleSet));
  const { parts, value, shares, joint } = grantByRule(post, year, role, months, context, { binding: false });
  if (shares.length > 0 || joint !== undefined) return toMaybe(value);
  const personnel = parts.filter((part) => part.purpose === 'personnel');
  const rateUnknown = personnel.some((part) => part.rate === null);
  if (typeof value !== 'number' && (rateUnknown || personnel.length === 0)) return unknown(value);
  const perYear = personnel.map((part) => times(wideExact(part.rate ?? ZERO), part.fteMonths));
  return known(toCents(dividedBy(sumOf(perYear), TWELVE)));
}

function topUpOf(post: Post, year: number, months: Fraction | null, topUpPerFte: Exact | null): Maybe<Cents> {
  if (topUpPerFte === null) return known(ZERO_CENTS);
  const fte = valueOf(post.fte, year);
  if (fte === null) return unknown(missing('fte-missing', post, year));
  if (months === null) return unknown(missing('period-missing', post, year));
  return known(proratedCents(topUpPerFte, ZERO, ZERO, fte, months));
}
