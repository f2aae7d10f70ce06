import type { Case, Post } from '../case';
import type { Exact } from '../numbers';
import { roleOf } from '../own-share/role-of';
import { valueOf } from '../own-share/post-year';
import { rateTimeline } from '../own-share/rate-timeline';
import { rulesInForce, type RuleInForce } from '../rules/find-rule';
import type { Mechanics, Rank, RulePurpose } from '../rules/rule';
import type { RuleSet } from '../rules/rule-set';
import type { Period } from '../time';

/** A notice rate and the rate that would be in force without it, both in the same unit. */
export interface RatePair {
  readonly purpose: RulePurpose;
  /** Euro per FTE and year, or per cent of the eligible cost. */
  readonly mechanics: Mechanics['kind'];
  readonly period: Period;
  readonly plan: Exact;
  /** Where the plan rate comes from; null = the row's own rate (Fördersatz). */
  readonly planSource: string | null;
  readonly planRank: Exclude<Rank, 'notice'> | 'post';
  readonly notice: Exact;
  readonly noticeSource: string;
}

const PURPOSES: readonly RulePurpose[] = ['personnel', 'workplace'];

/** The pairs of rates of a post in a year; posts of one module and role with the same own rate share them. */
export function ratePairs(input: Case, ruleSet: RuleSet): (post: Post, year: number) => readonly RatePair[] {
  const plan = input.userRules.filter((rule) => rule.rank !== 'notice');
  const known = new Map<string, readonly RatePair[]>();
  return (post, year) => {
    const role = roleOf(post, ruleSet);
    if (role === null) return [];
    const own = valueOf(post.ratePerFte, year);
    const key = `${post.module} ${role} ${year} ${own === null ? '' : `${own.digits}e${own.scale}`}`;
    let pairs = known.get(key);
    if (pairs === undefined) {
      pairs = PURPOSES.flatMap((purpose) => {
        const question = { module: post.module, role, purpose, localBody: input.settings.localBody };
        return rateTimeline(ruleSet, input.userRules, question, year).flatMap(({ period, answer }) => {
          const notice = answer.inForce;
          if (notice === null || notice.rule.rank !== 'notice' || notice.amount === null) return [];
          const without = rulesInForce(ruleSet, plan, { ...question, date: period.start }).inForce;
          const mechanics = notice.rule.mechanics.kind;
          const planned = planRate(without, mechanics, purpose === 'personnel' ? own : null);
          if (planned === null) return [];
          return {
            purpose,
            mechanics,
            period,
            ...planned,
            notice: notice.amount,
            noticeSource: notice.rule.source,
          };
        });
      });
      known.set(key, pairs);
    }
    return pairs;
  };
}

/** True for a post in a year whose notice states a sum, which there is no other rate beside. */
export function hasNoticeSum({ userRules }: Case, ruleSet: RuleSet): (post: Post, year: number) => boolean {
  const sums = userRules.filter(({ rank, mechanics }) => rank === 'notice' && mechanics.kind === 'joint');
  return (post, year) => {
    if (valueOf(post.statedGrant, year) !== null || valueOf(post.sharePercent, year) !== null) return false;
    return sums.some(
      ({ module, role, from }) =>
        module === post.module && from.year === year && (role === null || role === roleOf(post, ruleSet)),
    );
  };
}

/** A post's own rate ranks between guideline and planning. */
function planRate(
  inForce: RuleInForce | null,
  mechanics: Mechanics['kind'],
  own: Exact | null,
): Pick<RatePair, 'plan' | 'planSource' | 'planRank'> | null {
  const rank = inForce?.rule.rank ?? null;
  const ownRate = own !== null && rank !== 'guideline' && mechanics === 'per-fte-and-year';
  if (ownRate) return { plan: own, planSource: null, planRank: 'post' };
  if (inForce === null || inForce.amount === null || rank === null || rank === 'notice') return null;
  if (inForce.rule.mechanics.kind !== mechanics || mechanics === 'joint') return null;
  return { plan: inForce.amount, planSource: inForce.rule.source, planRank: rank };
}
