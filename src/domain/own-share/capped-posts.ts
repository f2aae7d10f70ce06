import type { Post } from '../case';
import { compareExact } from '../numbers';
import type { BodyCap, RuleSet } from '../rules/rule-set';
import { FteSum } from './fte-sum';
import { countsIn, valueOf } from './post-year';
import { roleOf } from './role-of';

/** True for a post that a cap may take funding from. */
export function isUnderCap(cap: BodyCap, post: Post, ruleSet: RuleSet): boolean {
  return post.module === cap.module && roleOf(post, ruleSet) === cap.role;
}

/** True where posts under a cap have more FTE in a year than it lets be funded. */
export function exceedsCap({ maxFte }: BodyCap, posts: readonly Post[], year: number): boolean {
  const sum = new FteSum();
  for (const post of posts) {
    const fte = valueOf(post.fte, year);
    if (fte !== null && countsIn(post, year)) sum.add(fte);
  }
  return compareExact(sum.value, maxFte) > 0;
}
