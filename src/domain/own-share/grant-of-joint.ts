import type { Post } from '../case';
import type { Finding } from '../findings/finding';
import { cents, type Fraction } from '../numbers';
import type { RuleAnswer } from '../rules/find-rule';
import { eligibleCost } from './cost';
import type { GrantContext } from './grant-context';
import type { GrantByRule, JointPart } from './grant-parts';
import { jointOf } from './joint-answer';
import { jointGrant } from './joint-grant';

/** The post's part of the one grant for all posts of the rule; for a post beside them, what it adds to that grant. */
export function grantOfJoint(
  post: Post,
  year: number,
  months: Fraction | null,
  context: GrantContext,
  answer: RuleAnswer | Finding,
): GrantByRule {
  const joint = 'inForce' in answer ? jointOf(answer) : null;
  if (!('inForce' in answer) || joint === null) return unknownGrant(answer as Finding);
  const { rule, mechanics, amount } = joint;
  const divided = context.joint.of(rule, mechanics, amount, year);
  if ('code' in divided) return unknownGrant(divided);
  context.reportGrade(rule);
  const part = divided.parts.get(post);
  const posts = [...divided.parts].map(([each, { cost }]) => ({ post: each, cost }));
  if (part !== undefined) return paid({ answer, whole: divided.whole, without: null, posts, ...part });
  const cost = eligibleCost(post, year, months);
  if (typeof cost !== 'number') return unknownGrant(cost);
  const whole = jointGrant(rule, mechanics, amount, cents(divided.whole.cost + cost));
  const value = cents(whole.value - divided.whole.value);
  return paid({ answer, whole, without: divided.whole, posts, cost, value });
}

function paid(joint: JointPart): GrantByRule {
  return { value: joint.value, parts: [], payments: [], shares: [], joint };
}

function unknownGrant(value: Finding): GrantByRule {
  return { value, parts: [], payments: [], shares: [] };
}
