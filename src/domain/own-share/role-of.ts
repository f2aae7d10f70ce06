import type { Post } from '../case';
import type { Role } from '../module';
import type { RuleSet } from '../rules/rule-set';

/**
 * The role that decides the rate: the post's, or the module's usual one where the row names none; null where
 * the row names one that is not known, or none although each has a rate of its own.
 */
export function roleOf(post: Post, ruleSet: RuleSet): Role | null {
  if (post.role !== null) return post.role;
  if (post.roleText !== null && ruleSet.namesRoles) return null;
  return ruleSet.defaultRoles[post.module] ?? null;
}
