import type { Case, Post } from '../case';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import { countsIn, periodIn, valueOf } from '../own-share/post-year';
import { computePostYears } from '../own-share/post-years';
import type { RuleSet } from '../rules/rule-set';
import { overlap, yearPeriod } from '../time';
import { subtract } from '../maybe-amounts';
import type { NoticeAgainstPlanRow } from './notice-against-plan-row';
import { hasNoticeSum, ratePairs, type RatePair } from './rate-pairs';

/**
 * Plan rate and notice rate side by side, for every module and year in which both exist at the same time, and the plan
 * beside a notice that states a sum. The
 * notice wins; the plan is what the same posts would get if it had not come.
 *
 * @returns rows ordered by module, then year; none without a notice
 */
export function computeNoticeAgainstPlan(
  input: Case,
  ruleSet: RuleSet,
  ownShares: OwnShareComputation,
): readonly NoticeAgainstPlanRow[] {
  const withoutNotices = input.userRules.filter((rule) => rule.rank !== 'notice');
  if (withoutNotices.length === input.userRules.length) return [];
  const affected = affectedPosts(input, ruleSet, ownShares.posts);
  if (affected.size === 0) return [];
  const plan = computePostYears({ ...input, userRules: withoutNotices }, ruleSet, () => undefined);
  return ownShares.rows.granted.flatMap((row, index) => {
    const found = affected.get(`${row.module} ${row.year}`);
    const planned = plan.rows[index]?.grant;
    if (found === undefined || planned === undefined) return [];
    if (found.rates.size === 0 && !planned.known) return [];
    return {
      module: row.module,
      year: row.year,
      rates: [...found.rates.values()],
      plan: planned,
      notice: row.grant,
      difference: subtract(row.grant, planned),
      grantStated: found.grantStated,
    };
  });
}

interface Affected {
  readonly rates: Map<string, RatePair>;
  grantStated: boolean;
}

function affectedPosts(input: Case, ruleSet: RuleSet, posts: readonly Post[]): ReadonlyMap<string, Affected> {
  const pairsOf = ratePairs(input, ruleSet);
  const isOfSum = hasNoticeSum(input, ruleSet);
  const affected = new Map<string, Affected>();
  for (const post of posts) {
    for (const year of input.settings.years) {
      if (!countsIn(post, year)) continue;
      const worked = periodIn(post, year) ?? yearPeriod(year);
      const pairs = pairsOf(post, year).filter((pair) => overlap(pair.period, worked) !== null);
      if (pairs.length === 0 && !isOfSum(post, year)) continue;
      const key = `${post.module} ${year}`;
      const entry = affected.get(key) ?? { rates: new Map<string, RatePair>(), grantStated: true };
      affected.set(key, entry);
      for (const pair of pairs) entry.rates.set(JSON.stringify(pair), pair);
      if (valueOf(post.statedGrant, year) === null && valueOf(post.sharePercent, year) === null) {
        entry.grantStated = false;
      }
    }
  }
  return affected;
}
