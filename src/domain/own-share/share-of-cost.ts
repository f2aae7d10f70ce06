import type { Post } from '../case';
import { finding, type Finding } from '../findings/finding';
import {
  cents,
  type Exact,
  type Fraction,
  dividedBy,
  isNone,
  minus,
  NONE,
  plus,
  roundedEuro,
  times,
  wide,
  wideExact,
  type WideFraction,
} from '../numbers';
import { placeOf } from '../place';
import type { RuleAnswer } from '../rules/find-rule';
import type { Rule } from '../rules/rule';
import { overlap } from '../time';
import { eligibleCost } from './cost';
import type { CostShare, GrantByRule } from './grant-parts';
import type { GrantContext } from './grant-context';
import { costPeriod } from './cost-period';
import { valueOf } from './post-year';
import { monthWeights, sumOfFractions, type RateSegment } from './rate-timeline';
import { NOTHING_SO_FAR } from './shares-so-far';

/** True where some day of the post in the year is paid by a share of the cost. */
export function isPaidByShare(post: Post, year: number, segments: readonly RateSegment[]): boolean {
  const worked = costPeriod(post, year);
  if (worked === null) return false;
  const ownRate = valueOf(post.ratePerFte, year);
  return segments.some(
    ({ period, answer }) => isShareOfCost(answer, ownRate) && overlap(period, worked) !== null,
  );
}

/** True where the rule in force pays a share and the row has no rate of its own that outranks it. */
function isShareOfCost({ inForce }: RuleAnswer, ownRate: Exact | null): boolean {
  if (inForce === null || inForce.rule.mechanics.kind !== 'share-of-cost') return false;
  const { rank } = inForce.rule;
  return ownRate === null || rank === 'notice' || rank === 'guideline';
}

/**
 * The grant as a percentage of the eligible cost. What is rounded is the percentage of the sum of all rows so far,
 * in sheet order: the grants of the rows add up to the grant of the sum, which is rounded once. Where the rule
 * changes inside the post's time, its cost is split by months. Needs no FTE.
 *
 * @param binding false for a mere comparison: the row stands alone and takes no part in the rounding
 */
export function grantByShare(
  post: Post,
  year: number,
  months: Fraction | null,
  context: GrantContext,
  segments: readonly RateSegment[],
  { binding }: { readonly binding: boolean },
): GrantByRule {
  const worked = costPeriod(post, year);
  const cost = eligibleCost(post, year, months);
  if (typeof cost !== 'number') return unknownGrant(cost);
  if (worked === null) return { value: cents(0), parts: [], payments: [], shares: [] };
  const weights = new Map<Rule, { readonly answer: RuleAnswer; months: WideFraction }>();
  for (const { period, answer } of segments) {
    const part = wide(sumOfFractions(monthWeights(worked, period, 'exact')));
    if (isNone(part)) continue;
    const { inForce } = answer;
    if (inForce === null || inForce.amount === null) return unknownGrant(answer.reason as Finding);
    if (!isShareOfCost(answer, valueOf(post.ratePerFte, year))) return unknownGrant(mixed(post, year));
    const entry = weights.get(inForce.rule);
    if (entry === undefined) weights.set(inForce.rule, { answer, months: part });
    else entry.months = plus(entry.months, part);
  }
  const all = [...weights.values()].reduce((sum, each) => plus(sum, each.months), NONE);
  const shares = [...weights].map(([rule, { answer, months: part }]): CostShare => {
    const ofRule = times(wideExact({ digits: cost, scale: 2 }), dividedBy(part, all));
    const before = binding ? context.shares.of(rule, year) : NOTHING_SO_FAR;
    const share = costShare(rule, answer, { ofRow: cost, cost: ofRule, before });
    if (binding) {
      context.shares.add(rule, year, post, share);
      context.reportGrade(rule);
    }
    return share;
  });
  const value = cents(shares.reduce((sum, share) => sum + share.value, 0));
  return { value, parts: [], payments: [], shares };
}

function costShare(
  rule: Rule,
  answer: RuleAnswer,
  { ofRow, cost, before }: Pick<CostShare, 'ofRow' | 'cost' | 'before'>,
): CostShare {
  const rounding = (rule.mechanics as Extract<Rule['mechanics'], { kind: 'share-of-cost' }>).rounding;
  const percent = rule.amount as Exact;
  const unrounded = dividedBy(times(wideExact(percent), plus(before.cost, cost)), HUNDRED);
  const value = cents(roundedEuro(unrounded, rounding) - before.grant);
  return { answer, percent, rounding, ofRow, cost, before, unrounded, value };
}

const HUNDRED: WideFraction = wide({ numerator: 100, denominator: 1 });

/** The cost of all rows up to this one. */
export function costSoFar({ before, cost }: CostShare): WideFraction {
  return plus(before.cost, cost);
}

/** True where rounding changed the percentage. */
export function wasRounded({ unrounded, value, before }: CostShare): boolean {
  const grant = wideExact({ digits: before.grant + value, scale: 2 });
  return !isNone(minus(unrounded, grant));
}

function mixed(post: Post, year: number): Finding {
  return finding('mechanics-mixed', placeOf(post.origin, 'start') ?? placeOf(post.origin, 'module'), {
    year: String(year),
  });
}

function unknownGrant(reason: Finding): GrantByRule {
  return { value: reason, parts: [], payments: [], shares: [] };
}
