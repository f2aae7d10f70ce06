import type { Post } from '../case';
import { finding, type Finding } from '../findings/finding';
import type { Role } from '../module';
import {
  compareExact,
  cents,
  type Cents,
  type Fraction,
  dividedBy,
  isNone,
  NONE,
  plus,
  sumOf,
  times,
  roundedEuro,
  TO_CENT,
  toCents,
  wide,
  wideExact,
  type WideFraction,
} from '../numbers';
import { placeOf } from '../place';
import type { RuleAnswer } from '../rules/find-rule';
import type { RulePurpose } from '../rules/rule';
import { overlap, type Period } from '../time';
import { costPeriod } from './cost-period';
import { eligiblePersonnelCost, materialCost, missing } from './cost';
import type { GrantContext } from './grant-context';
import {
  reportAssumedRole,
  reportGrades,
  reportOwnRate,
  reportUnfunded,
  type GrantRun,
} from './grant-findings';
import type { GrantByRule, LimitedPart, Payment, RatePart } from './grant-parts';
import { periodIn, valueOf } from './post-year';
import { monthWeights, sumOfFractions, type RateSegment } from './rate-timeline';
import { grantOfJoint } from './grant-of-joint';
import { jointAnswer } from './joint-answer';
import { grantByShare, isPaidByShare } from './share-of-cost';

const TWELVE = wide({ numerator: 12, denominator: 1 });
const HUNDRED = wide({ numerator: 100, denominator: 1 });

/**
 * The grant by the rates in force: a share of the eligible cost where a rule says so, else rate × fundable FTE ×
 * months ÷ 12 over the parts of the year, limited to the eligible cost where the rule is a ceiling. Rounded once
 * where flat, each limited part once.
 *
 * @param binding false for a mere comparison: takes no room under a cap and reports nothing
 */
export function grantByRule(
  post: Post,
  year: number,
  role: Role,
  months: Fraction | null,
  context: GrantContext,
  { binding }: { readonly binding: boolean },
): GrantByRule {
  const segments = context.timeline(post.module, role, 'personnel', year);
  const stopped = stoppedIn(post, year, segments);
  if (stopped !== null) return failed(stopped);
  if (post.monthsOnly && dependsOnMonths(post, role, year, context)) {
    const place = placeOf(post.origin, 'start') ?? placeOf(post.origin, 'module');
    return failed(finding('months-which', place, { year: String(year) }));
  }
  const paidJointly = jointAnswer(post, year, segments);
  if (paidJointly !== null) return grantOfJoint(post, year, months, context, paidJointly);
  if (isPaidByShare(post, year, segments)) {
    return grantByShare(post, year, months, context, segments, { binding });
  }
  const fte = valueOf(post.fte, year);
  if (fte === null) return failed(missing('fte-missing', post, year));
  if (fte.digits === 0) return NO_GRANT;
  if (months === null) return failed(missing('period-missing', post, year));
  const worked = periodIn(post, year);
  if (worked === null) return NO_GRANT;
  const run: GrantRun = { post, year, role, fte, worked, context, binding };
  const personnel = ratePayment(run, 'personnel', null, () => eligiblePersonnelCost(post, year, months));
  if (personnel.reason !== null) return failed(personnel.reason, personnel.parts);
  const { limitedTo, unrounded } = personnel.payment;
  if (binding && limitedTo !== null && personnel.parts.every((part) => part.ceiling)) {
    context.reportCovered(post, year, { cost: limitedTo, ceiling: toCents(unrounded) });
  }
  const material = context.fundsWorkplace(post.module) ? materialCost(post, year, months) : null;
  if (material === null || material === 0) {
    return {
      value: personnel.payment.value,
      parts: personnel.parts,
      payments: [personnel.payment],
      shares: [],
    };
  }
  const fundedShare = shareOf(personnel.parts);
  const workplace = ratePayment(run, 'workplace', fundedShare, () => material);
  const parts = [...personnel.parts, ...workplace.parts];
  if (workplace.reason !== null) return failed(workplace.reason, parts);
  const value = cents(personnel.payment.value + workplace.payment.value);
  return { value, parts, payments: [personnel.payment, workplace.payment], shares: [] };
}

/** Why the rate of a part of the post's year is not known: one that cannot be read may be in force. */
function stoppedIn(post: Post, year: number, segments: readonly RateSegment[]): Finding | null {
  const worked = costPeriod(post, year);
  if (worked === null) return null;
  const found = segments.find(({ period, answer }) => answer.isStopped && overlap(period, worked) !== null);
  return found?.answer.reason ?? null;
}

/** True where it matters which months a post works: the rates change within the year, or months share a cap. */
function dependsOnMonths({ module }: Post, role: Role, year: number, context: GrantContext): boolean {
  const purposes: readonly RulePurpose[] = context.fundsWorkplace(module)
    ? ['personnel', 'workplace']
    : ['personnel'];
  return purposes.some((purpose) => {
    const segments = context.timeline(module, role, purpose, year);
    return segments.length > 1 || segments.some(({ answer }) => (answer.inForce?.cap ?? null) !== null);
  });
}

const NO_GRANT: GrantByRule = { value: cents(0), parts: [], payments: [], shares: [] };

type Outcome = { readonly parts: readonly RatePart[] } & (
  { readonly reason: Finding; readonly payment: null } | { readonly reason: null; readonly payment: Payment }
);

function ratePayment(
  run: GrantRun,
  purpose: RulePurpose,
  fundedShare: WideFraction | null,
  eligibleCost: () => Cents | Finding,
): Outcome {
  const { post, year, role, context } = run;
  const parts: RatePart[] = [];
  for (const { period, answer } of context.timeline(post.module, role, purpose, year)) {
    const part = ratePart(run, purpose, period, answer, fundedShare);
    if (part === null) continue;
    parts.push(part);
    if (part.rate === null) return { parts, reason: answer.reason as Finding, payment: null };
  }
  if (run.binding && fundedShare === null) {
    reportUnfunded(run, parts);
    reportAssumedRole(run, parts);
  }
  if (run.binding) reportGrades(run, parts);
  const isLimited = ({ ceiling, mostOfCost }: RatePart) => ceiling || mostOfCost !== null;
  const flat = euroOf(parts.filter((part) => !isLimited(part)));
  const limited = parts.filter(isLimited);
  if (limited.length === 0) {
    return {
      parts,
      reason: null,
      payment: { purpose, unrounded: flat, limitedTo: null, mostOfCost: null, value: toCents(flat) },
    };
  }
  const eligible = eligibleCost();
  if (typeof eligible !== 'number') return { parts, reason: eligible, payment: null };
  const all = sumOf(parts.map((part) => part.fteMonths));
  const limits = limited.flatMap(({ mostOfCost, answer }): LimitedPart[] =>
    mostOfCost === null || answer.inForce === null ? [] : [{ rule: answer.inForce.rule, part: mostOfCost }],
  );
  const paid = limited.map(({ funded, mostOfCost }) =>
    mostOfCost === null ? funded : dividedBy(times(wideExact(mostOfCost.percent), funded), HUNDRED),
  );
  const share = isNone(all) ? NONE : dividedBy(sumOf(paid), all);
  const limit = roundedEuro(
    times(wideExact({ digits: eligible, scale: 2 }), share),
    limited[0]?.mostOfCost?.rounding ?? TO_CENT,
  );
  const most = toCents(euroOf(limited));
  const value = cents(Math.min(most, limit) + toCents(flat));
  const payment = {
    purpose,
    unrounded: plus(euroOf(limited), flat),
    limitedTo: limit < most ? limit : null,
    mostOfCost: limits.length === 0 ? null : { cost: eligible, parts: limits },
    value,
  };
  return { parts, reason: null, payment };
}

function ratePart(
  run: GrantRun,
  purpose: RulePurpose,
  period: Period,
  answer: RuleAnswer,
  fundedShare: WideFraction | null,
): RatePart | null {
  const { post, year, fte, worked, context, binding } = run;
  const weights = monthWeights(worked, period, context.method);
  const whole = times(wideExact(fte), wide(sumOfFractions(weights)));
  if (isNone(whole)) return null;
  const own = purpose === 'personnel' ? valueOf(post.ratePerFte, year) : null;
  const rank = answer.inForce?.rule.rank;
  const outranked = rank === 'notice' || rank === 'guideline';
  const clash = answer.inForce === null && answer.reason?.code === 'rules-clash';
  const ownRate = own !== null && !outranked && !clash;
  if (own !== null && outranked && binding) reportOwnRate(run, own, answer);
  const rate = ownRate ? own : (answer.inForce?.amount ?? null);
  const funded = fundedShare === null ? fundedMonths(run, answer, weights, whole) : times(whole, fundedShare);
  const ceiling = answer.inForce?.ceiling ?? false;
  const mechanics = answer.inForce?.rule.mechanics;
  const mostOfCost = mechanics?.kind === 'per-fte-and-year' ? (mechanics.mostOfCost ?? null) : null;
  return { purpose, period, answer, rate, ownRate, ceiling, mostOfCost, fteMonths: whole, funded };
}

function fundedMonths(
  { fte, year, context, binding }: GrantRun,
  { inForce }: RuleAnswer,
  weights: readonly Fraction[],
  whole: WideFraction,
): WideFraction {
  if (inForce === null) return whole;
  if (inForce.minShare !== null && compareExact(fte, inForce.minShare) < 0) return NONE;
  const { cap } = inForce;
  if (cap === null) return whole;
  const most = compareExact(fte, cap.fte) < 0 ? fte : cap.fte;
  return sumOf(
    weights.map((weight, month) => {
      const wanted = times(wideExact(most), wide(weight));
      return binding && !isNone(wanted) ? context.take(cap, `${year}-${month}`, wanted) : wanted;
    }),
  );
}

function euroOf(parts: readonly RatePart[]): WideFraction {
  const perYear = parts.map((part) => (part.rate === null ? NONE : times(wideExact(part.rate), part.funded)));
  return dividedBy(sumOf(perYear), TWELVE);
}

function shareOf(parts: readonly RatePart[]): WideFraction {
  const all = sumOf(parts.map((part) => part.fteMonths));
  return isNone(all) ? NONE : dividedBy(sumOf(parts.map((part) => part.funded)), all);
}

function failed(reason: Finding, parts: readonly RatePart[] = []): GrantByRule {
  return { value: reason, parts, payments: [], shares: [] };
}
