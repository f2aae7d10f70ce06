import type { Post } from '../domain/case';
import type { Finding } from '../domain/findings/finding';
import type { KimRole, ModuleNumber, Role } from '../domain/module';
import type { Cents, Fraction } from '../domain/numbers';
import { plainGrant } from '../domain/own-share/grant';
import { grantByRule } from '../domain/own-share/grant-by-rule';
import type { GrantByRule } from '../domain/own-share/grant-parts';
import { grantContext, type GrantContext } from '../domain/own-share/grant-context';
import { rulesInForce, type RuleAnswer } from '../domain/rules/find-rule';
import { kimNrw } from '../domain/rules/kim-nrw';
import type { Rule, RulePurpose } from '../domain/rules/rule';
import type { CalendarDate } from '../domain/time';
import { usualSettings } from '../domain/usual-settings';

/** No rates of the user's own: only the published ones count. */
export const PUBLISHED: readonly Rule[] = [];

/** The published rates are looked up once per year and kept; they never change. */
let published: GrantContext | null = null;

/** A function sees its arguments only, never the table `Fördersätze` of the workbook. */
function rates(userRules: readonly Rule[]): GrantContext {
  if (userRules.length > 0) return contextWith(userRules);
  published ??= contextWith(PUBLISHED);
  return published;
}

function contextWith(userRules: readonly Rule[]): GrantContext {
  return grantContext(
    {
      posts: [],
      userRules,
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
}

/** The role that a post without one has in its module. */
function usualRole(module: ModuleNumber): Role {
  return kimNrw.defaultRoles[module] ?? NO_ROLE;
}

/** Stands for a module that KIM does not have, which no rule pays. */
const NO_ROLE: KimRole = 'coordination';

/** The rate in force on a day. */
export function rateOn(
  module: ModuleNumber,
  role: Role | null,
  purpose: RulePurpose,
  date: CalendarDate,
  userRules: readonly Rule[],
): RuleAnswer {
  const question = { module, role: role ?? usualRole(module), purpose, date, localBody: null };
  return rulesInForce(kimNrw, userRules, question);
}

/** The grant of a post that stands alone: no other post takes room under its cap. */
export function grantOfPost(
  post: Post,
  year: number,
  months: Fraction,
  userRules: readonly Rule[],
): Cents | Finding {
  const role = post.role ?? usualRole(post.module);
  return (
    plainGrant(post, year, role, months, rates(userRules), false) ??
    tracedGrant(post, year, months, userRules).value
  );
}

/** The same with everything that led to it. */
export function tracedGrant(
  post: Post,
  year: number,
  months: Fraction,
  userRules: readonly Rule[],
): GrantByRule {
  const role = post.role ?? usualRole(post.module);
  return grantByRule(post, year, role, months, rates(userRules), { binding: false });
}
