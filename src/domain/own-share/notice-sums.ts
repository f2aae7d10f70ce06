import type { Case } from '../case';
import { finding, type Finding } from '../findings/finding';
import { roundedCents } from '../numbers';
import { placeOf } from '../place';
import { subjectOf } from '../rules/rate-wording';
import type { GrantContext } from './grant-context';
import { countsIn, currentPosts, valueOf } from './post-year';

/** Sums of notices that pay no post, and those beside posts that state a grant of their own. */
export function noticeSumFindings(input: Case, context: GrantContext): readonly Finding[] {
  const { years } = input.settings;
  return input.userRules.flatMap((rule) => {
    const { mechanics, amount, from, origin, module } = rule;
    if (mechanics.kind !== 'joint' || amount === null || !years.includes(from.year)) return [];
    const year = from.year;
    const divided = context.joint.of(rule, mechanics, amount, year);
    const place = origin === null ? null : placeOf(origin, 'amount');
    const values = {
      amount: { cents: roundedCents(amount) },
      subject: subjectOf(rule, context.ruleSet),
      year: String(year),
    };
    if (!('code' in divided) && divided.parts.size === 0)
      return [finding('notice-sum-unused', place, values)];
    const isStated = currentPosts(input).some(
      (post) =>
        post.module === module &&
        countsIn(post, year) &&
        (valueOf(post.statedGrant, year) !== null || valueOf(post.sharePercent, year) !== null),
    );
    return isStated ? [finding('notice-sum-beside-stated', place, values)] : [];
  });
}
