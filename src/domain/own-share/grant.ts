import type { Post } from '../case';
import { finding, type Finding } from '../findings/finding';
import { isOwnRole, nameOfOwnRole, type Role } from '../module';
import { compareExact, percentOf, proratedRate, ZERO_CENTS, type Cents, type Fraction } from '../numbers';
import { placeOf } from '../place';
import type { RuleSet } from '../rules/rule-set';
import { eligibleCost, eligiblePersonnelCost, materialCost } from './cost';
import type { GrantContext } from './grant-context';
import { roleOf } from './role-of';
import { grantByRule } from './grant-by-rule';
import { jointAnswer } from './joint-answer';
import { valueOf, yearlyPlace } from './post-year';
import { isPaidByShare } from './share-of-cost';

/**
 * Grant of a post in a budget year in cents: the grant that the sheet states, as it stands, else the grant by
 * the rates in force. A finding, as the reason, where no rate is known or an input is missing.
 *
 * @param months months of the post in the year; null where the sheet gives no period
 */
export function grantOf(
  post: Post,
  year: number,
  months: Fraction | null,
  context: GrantContext,
): Cents | Finding {
  const stated = statedGrant(post, year, months);
  if (stated !== null) {
    if (typeof stated === 'number') reportDifference(post, year, months, stated, context);
    return stated;
  }
  const role = roleOf(post, context.ruleSet);
  if (role === null) return roleWithoutRule(post, context.ruleSet);
  const plain = plainGrant(post, year, role, months, context, true);
  if (plain !== null) return plain;
  const reason = unknownAllYear(post, year, role, months, context);
  if (reason !== null) return reason;
  return grantByRule(post, year, role, months, context, { binding: true }).value;
}

/**
 * The grant that the sheet gives for a post: as it stands, else its percentage of the eligible cost, rounded half up to
 * the cent. Null where it gives none; a finding where the cost is not known.
 */
export function statedGrant(post: Post, year: number, months: Fraction | null): Cents | Finding | null {
  const stated = valueOf(post.statedGrant, year);
  const percent = valueOf(post.sharePercent, year);
  if (stated !== null || percent === null) return stated;
  const cost = eligibleCost(post, year, months);
  return typeof cost === 'number' ? percentOf(cost, percent) : cost;
}

/** Why the grant is unknown where one answer without an amount holds for the whole year; else null. */
function unknownAllYear(
  post: Post,
  year: number,
  role: Role,
  months: Fraction | null,
  context: GrantContext,
): Finding | null {
  const fte = valueOf(post.fte, year);
  if (fte === null || months === null || months.numerator === 0 || fte.digits === 0) return null;
  if (valueOf(post.ratePerFte, year) !== null) return null;
  const [only, second] = context.timeline(post.module, role, 'personnel', year);
  if (only === undefined || second !== undefined) return null;
  const { inForce, reason } = only.answer;
  const perFte = inForce === null || inForce.rule.mechanics.kind === 'per-fte-and-year';
  return perFte && (inForce === null || inForce.amount === null) ? reason : null;
}

/**
 * The grant where it is one multiplication: one rate for the whole year, no cap, the share large enough.
 * Null where it is not. Rounded once where flat; each limited part rounded once where a ceiling is involved.
 *
 * @param binding false for a mere comparison, which says nothing about the rates
 */
export function plainGrant(
  post: Post,
  year: number,
  role: Role,
  months: Fraction | null,
  context: GrantContext,
  binding: boolean,
): Cents | null {
  const fte = valueOf(post.fte, year);
  if (fte === null || months === null || months.numerator === 0 || fte.digits === 0) return null;
  if (valueOf(post.ratePerFte, year) !== null) return null;
  const rate = context.plainRate(post.module, role, year);
  if (rate === null) return null;
  if (rate.minShare !== null && compareExact(fte, rate.minShare) < 0) {
    return binding || rate.ceiling || rate.fundsWorkplace ? null : ZERO_CENTS;
  }
  if (post.role === null && post.module === 1) return null;
  let grant = proratedRate(rate.amount, fte, months);
  if (rate.ceiling) {
    const eligible = eligiblePersonnelCost(post, year, months);
    if (typeof eligible !== 'number') return null;
    if (eligible < grant) {
      if (binding) context.reportCovered(post, year, { cost: eligible, ceiling: grant });
      grant = eligible;
    }
  }
  if (rate.graded !== null && binding) context.reportGrade(rate.graded);
  if (!rate.fundsWorkplace) return grant;
  const material = materialCost(post, year, months);
  if (material === null || material === 0) return grant;
  const { workplace } = rate;
  if (workplace === null || !rate.ceiling) return null;
  if (workplace.graded !== null && binding) context.reportGrade(workplace.graded);
  const most = proratedRate(workplace.amount, fte, months);
  return (grant + (workplace.ceiling && material < most ? material : most)) as Cents;
}

/**
 * The error of a row whose role is not known, or missing where each has a rate, and that states no grant; where no rate
 * at all can be read, the reason for that.
 */
export function roleWithoutRule(post: Post, { rules, stopped = [] }: RuleSet): Finding {
  const programme = stopped.find(
    ({ module, role, from }) => module === null && role === null && from === null,
  );
  if (programme !== undefined) return programme.reason;
  const place = placeOf(post.origin, 'role') ?? placeOf(post.origin, 'module');
  if (post.roleText === null) {
    const own = rules.flatMap(({ module, role }) => (module === post.module ? (role ?? []) : []));
    const names = [...new Set(own)].map((role) => (isOwnRole(role) ? nameOfOwnRole(role) : role));
    return finding('role-missing', place, { module: String(post.module), roles: names.join(', ') });
  }
  return finding('role-without-rule', place, { role: post.roleText ?? '' });
}

function reportDifference(
  post: Post,
  year: number,
  months: Fraction | null,
  stated: Cents,
  context: GrantContext,
): void {
  const role = roleOf(post, context.ruleSet);
  if (role === null || !canBeCompared(post, year, months, stated, role, context)) return;
  const computed =
    plainGrant(post, year, role, months, context, false) ??
    grantByRule(post, year, role, months, context, { binding: false }).value;
  if (typeof computed !== 'number' || computed === stated) return;
  const place =
    valueOf(post.statedGrant, year) === null
      ? yearlyPlace(post, 'sharePercent', post.sharePercent, year)
      : yearlyPlace(post, 'statedGrant', post.statedGrant, year);
  context.report(
    finding('grant-differs-from-rule', place, {
      year: String(year),
      stated: { cents: stated },
      computed: { cents: computed },
    }),
  );
}

/**
 * A rate needs FTE and months. With a share of the cost, tables often give cost and grant in rows of their own:
 * there only a row with both says something about the share. What all rows get together says nothing about one.
 */
function canBeCompared(
  post: Post,
  year: number,
  months: Fraction | null,
  stated: Cents,
  role: Role,
  context: GrantContext,
): boolean {
  const segments = context.timeline(post.module, role, 'personnel', year);
  if (jointAnswer(post, year, segments) !== null) return false;
  if (!isPaidByShare(post, year, segments)) {
    return months !== null && valueOf(post.fte, year) !== null;
  }
  return stated > 0 && eligibleCost(post, year, months) !== 0;
}
