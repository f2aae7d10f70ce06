import type { Post } from '../domain/case';
import type { Finding } from '../domain/findings/finding';
import type { ModuleNumber, Role } from '../domain/module';
import type { Cents, Fraction } from '../domain/numbers';
import { plainGrant } from '../domain/own-share/grant';
import { grantByRule } from '../domain/own-share/grant-by-rule';
import type { GrantByRule } from '../domain/own-share/grant-parts';
import { grantContext, type GrantContext } from '../domain/own-share/grant-context';
import { rulesInForce, type RuleAnswer } from '../domain/rules/find-rule';
import { kimNrw } from '../domain/rules/kim-nrw';
import type { RulePurpose } from '../domain/rules/rule';
import type { CalendarDate } from '../domain/time';
import { usualSettings } from '../domain/usual-settings';

/**
 * The published rates, without any notice: a function sees its arguments only, never the table `Fördersätze`. Looked
 * up once per year and kept; they never change.
 */
let context: GrantContext | null = null;

function rates(): GrantContext {
  context ??= grantContext(
    {
      posts: [],
      userRules: [],
      budgetLines: [],
      accountKey: [],
      moneySources: [],
      statedFigures: [],
      municipalities: [],
      settings: usualSettings([]),
    },
    kimNrw,
    () => {},
  );
  return context;
}

/** The role that a post without one has in its module. */
function usualRole(module: ModuleNumber): Role {
  return kimNrw.defaultRoles[module];
}

/** The rate in force on a day. */
export function rateOn(
  module: ModuleNumber,
  role: Role | null,
  purpose: RulePurpose,
  date: CalendarDate,
): RuleAnswer {
  const question = { module, role: role ?? usualRole(module), purpose, date, localBody: null };
  return rulesInForce(kimNrw, [], question);
}

/** The grant of a post that stands alone: no other post takes room under its cap. */
export function grantOfPost(post: Post, year: number, months: Fraction): Cents | Finding {
  const role = post.role ?? usualRole(post.module);
  return plainGrant(post, year, role, months, rates(), false) ?? tracedGrant(post, year, months).value;
}

/** The same with everything that led to it. */
export function tracedGrant(post: Post, year: number, months: Fraction): GrantByRule {
  const role = post.role ?? usualRole(post.module);
  return grantByRule(post, year, role, months, rates(), { binding: false });
}
