import type { Settings } from '../case';
import type { ModuleNumber, Role } from '../module';
import { rulesInForce, type RuleAnswer } from '../rules/find-rule';
import type { Rule, RulePurpose } from '../rules/rule';
import type { RuleSet } from '../rules/rule-set';
import {
  compareDates,
  dayAfter,
  dayBefore,
  daysOfMonth,
  monthShare,
  overlap,
  yearPeriod,
  type CalendarDate,
  type MonthMethod,
  type Period,
} from '../time';
import { fraction, addFractions, NOTHING, type Fraction } from '../numbers';

/** A part of a budget year in which one answer holds. */
export interface RateSegment {
  readonly period: Period;
  readonly answer: RuleAnswer;
}

/** The rates of a module, role and purpose in a year. */
export type RateTimelines = (
  module: ModuleNumber,
  role: Role,
  purpose: RulePurpose,
  year: number,
) => readonly RateSegment[];

/** The rates of a budget year, in the order of time, without gaps: a rule may change inside the year. */
export function rateTimeline(
  ruleSet: RuleSet,
  userRules: readonly Rule[],
  question: {
    readonly module: ModuleNumber;
    readonly role: Role;
    readonly purpose: RulePurpose;
    readonly localBody: Settings['localBody'];
  },
  year: number,
): readonly RateSegment[] {
  const whole = yearPeriod(year);
  const starts = new Map<string, CalendarDate>([['', whole.start]]);
  for (const rule of [...userRules, ...ruleSet.rules, ...(ruleSet.stopped ?? [])]) {
    if ((rule.module ?? question.module) !== question.module) continue;
    if ((rule.purpose ?? question.purpose) !== question.purpose) continue;
    for (const start of [rule.from, rule.to === null ? null : dayAfter(rule.to)]) {
      if (start === null || start.year !== year || compareDates(start, whole.start) === 0) continue;
      starts.set(`${start.month}-${start.day}`, start);
    }
  }
  const ordered = [...starts.values()].sort(compareDates);
  return ordered.map((start, position) => {
    const next = ordered[position + 1];
    const end = next === undefined ? whole.end : dayBefore(next);
    const answer = rulesInForce(ruleSet, userRules, { ...question, date: start, until: end });
    return { period: { start, end }, answer };
  });
}

/**
 * What a post counts in each month of a part of the year, 12 fractions. A month that the part shares with the
 * rest of the post's days is split by days, so that all parts together count what the whole month counts.
 *
 * @param worked the post's days in the year
 */
export function monthWeights(worked: Period, part: Period, method: MonthMethod): readonly Fraction[] {
  const common = overlap(worked, part);
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const days = common === null ? 0 : daysOfMonth(common, month);
    if (days === 0) return NOTHING;
    const share = monthShare(worked, month, method);
    const all = daysOfMonth(worked, month);
    return fraction(share.numerator * days, share.denominator * all);
  });
}

export function sumOfFractions(parts: readonly Fraction[]): Fraction {
  return parts.reduce(addFractions, NOTHING);
}
