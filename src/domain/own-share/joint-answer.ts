import type { Post } from '../case';
import { finding, type Finding } from '../findings/finding';
import type { Exact } from '../numbers';
import { placeOf } from '../place';
import type { RuleAnswer } from '../rules/find-rule';
import type { JointMechanics, Rule } from '../rules/rule';
import { overlap } from '../time';
import { costPeriod } from './cost-period';
import { valueOf } from './post-year';
import type { RateSegment } from './rate-timeline';

/**
 * The rule that pays a post together with others in a year; a finding where other rules apply in a part of the year;
 * null where no such rule applies.
 */
export function jointAnswer(
  post: Post,
  year: number,
  segments: readonly RateSegment[],
): RuleAnswer | Finding | null {
  const worked = costPeriod(post, year);
  if (worked === null) return null;
  const answers = segments
    .filter(({ period }) => overlap(period, worked) !== null)
    .map(({ answer }) => answer);
  const ownRate = valueOf(post.ratePerFte, year);
  const isJoint = ({ inForce }: RuleAnswer): boolean => {
    if (inForce === null || inForce.rule.mechanics.kind !== 'joint') return false;
    const { rank } = inForce.rule;
    return ownRate === null || rank === 'notice' || rank === 'guideline';
  };
  const joint = answers.find(isJoint);
  if (joint === undefined) return null;
  const without = answers.find(({ inForce }) => (inForce?.amount ?? null) === null);
  if (without !== undefined) return without.reason;
  if (answers.every(({ inForce }) => inForce?.rule === joint.inForce?.rule)) return joint;
  const place = placeOf(post.origin, 'start') ?? placeOf(post.origin, 'module');
  return finding('rule-changes-in-year', place, { year: String(year) });
}

/** The rule of an answer that pays all rows together, with its amount; null for any other. */
export function jointOf({
  inForce,
}: RuleAnswer): { readonly rule: Rule; readonly mechanics: JointMechanics; readonly amount: Exact } | null {
  if (inForce === null || inForce.amount === null) return null;
  const { rule, amount } = inForce;
  return rule.mechanics.kind === 'joint' ? { rule, mechanics: rule.mechanics, amount } : null;
}
