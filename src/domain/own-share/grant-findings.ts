import type { Post } from '../case';
import { finding } from '../findings/finding';
import { numberValue } from '../findings/number-value';
import type { ModuleNumber, Role } from '../module';
import { compareExact, roundedCents, ZERO, type Exact, isNone, minus, nearestExact, sumOf } from '../numbers';
import { placeOf } from '../place';
import type { RuleAnswer } from '../rules/find-rule';
import type { RuleSet } from '../rules/rule-set';
import { rateInEuro, rateText } from '../rules/rate-wording';
import type { Period } from '../time';
import type { RatePart } from './grant-parts';
import type { GrantContext } from './grant-context';
import { yearlyPlace } from './post-year';

/** One post in one year on its way to a grant by the rates. */
export interface GrantRun {
  readonly post: Post;
  readonly year: number;
  readonly role: Role;
  readonly fte: Exact;
  readonly worked: Period;
  readonly context: GrantContext;
  readonly binding: boolean;
}

/** Shares below the minimum and FTE months above the cap. */
export function reportUnfunded(run: GrantRun, parts: readonly RatePart[]): void {
  const { post, year, fte, context } = run;
  const place = yearlyPlace(post, 'fte', post.fte, year);
  const below = parts.find((part) => isBelowMinimum(fte, part.answer));
  const minimum = below?.answer.inForce?.minShare;
  if (minimum) {
    const values = { share: numberValue(fte), minimum: numberValue(minimum), year: String(year) };
    context.report(finding('share-below-minimum', place, values));
  }
  const capped = parts.filter((part) => !isBelowMinimum(fte, part.answer) && part.answer.inForce?.cap);
  const excess = minus(sumOf(capped.map((part) => part.fteMonths)), sumOf(capped.map((part) => part.funded)));
  if (isNone(excess)) return;
  const values = {
    year: String(year),
    excess: numberValue(shortest(nearestExact(excess))),
    cap: numberValue(capped[0]?.answer.inForce?.cap?.fte ?? ZERO),
  };
  context.report(finding('fte-above-cap', place, values));
}

/** Only where the rate in force is that of a role, because another role would then have another rate. */
export function reportAssumedRole({ post, context }: GrantRun, parts: readonly RatePart[]): void {
  if (post.role !== null || !tellsRolesApart(context.ruleSet, post.module)) return;
  if (parts.every((part) => part.ownRate || part.answer.inForce?.rule.role === null)) return;
  const place = placeOf(post.origin, 'role') ?? placeOf(post.origin, 'module');
  context.report(finding('role-assumed', place, {}));
}

function tellsRolesApart({ rules }: RuleSet, module: ModuleNumber): boolean {
  const roles = rules.flatMap((rule) => (rule.module === module ? (rule.role ?? []) : []));
  return new Set(roles).size > 1;
}

/** Rates that are weakly documented or inferred, where something is paid by them. */
export function reportGrades({ context }: GrantRun, parts: readonly RatePart[]): void {
  for (const { ownRate, answer, funded } of parts) {
    if (!ownRate && answer.inForce !== null && !isNone(funded)) context.reportGrade(answer.inForce.rule);
  }
}

function isBelowMinimum(fte: Exact, { inForce }: RuleAnswer): boolean {
  return inForce !== null && inForce.minShare !== null && compareExact(fte, inForce.minShare) < 0;
}

/** The rate of the row where one that takes precedence differs from it. */
export function reportOwnRate({ post, year, context }: GrantRun, own: Exact, { inForce }: RuleAnswer): void {
  if (inForce === null || inForce.amount === null) return;
  const perFte = inForce.rule.mechanics.kind === 'per-fte-and-year';
  if (perFte && roundedCents(inForce.amount) === roundedCents(own)) return;
  const place = yearlyPlace(post, 'ratePerFte', post.ratePerFte, year);
  const values = {
    stated: rateInEuro(own),
    used: rateText(inForce.rule),
    source: inForce.rule.source,
  };
  context.report(finding('post-rate-differs', place, values));
}

function shortest({ digits, scale }: Exact): Exact {
  return scale > 0 && digits % 10 === 0
    ? shortest({ digits: digits / 10, scale: scale - 1 })
    : { digits, scale };
}
