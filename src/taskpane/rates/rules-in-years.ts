import { ownRole, type ModuleNumber, type Role } from '../../domain/module';
import { rateTimeline } from '../../domain/own-share/rate-timeline';
import type { RuleAnswer } from '../../domain/rules/find-rule';
import { ruleSetOf } from '../../domain/rules/programmes';
import type { RulePurpose } from '../../domain/rules/rule';
import { compareDates, dayAfter, type CalendarDate, type Period } from '../../domain/time';
import type { Inputs } from '../../workbook/computed';

/** What is in force for a kind of posts over some time. */
export interface RulePeriod {
  readonly module: ModuleNumber;
  /** Null where the programme pays every role of the module alike. */
  readonly role: Role | null;
  readonly purpose: RulePurpose;
  readonly period: Period;
  readonly answer: RuleAnswer;
}

interface Subject {
  readonly module: ModuleNumber;
  readonly role: Role | null;
  readonly purpose: RulePurpose;
}

/**
 * The rules in force in some years, by module and kind of post, then by time; the same rule in years that follow each
 * other is named once.
 *
 * @param years ascending
 */
export function rulesInYears(
  { settings, userRules, stopped }: Inputs,
  years: readonly number[],
): readonly RulePeriod[] {
  const shipped = ruleSetOf(settings);
  const ruleSet = { ...shipped, stopped: [...(shipped.stopped ?? []), ...(stopped?.rates ?? [])] };
  const subjects = new Map<string, Subject>();
  for (const { module, role, purpose } of [...ruleSet.rules, ...userRules]) {
    const general = ruleSet.rules.some(
      (rule) => rule.module === module && rule.purpose === purpose && rule.role === null,
    );
    const subject = { module, role: general && role === null ? null : role, purpose };
    if (role === null && !general) continue;
    subjects.set(`${module} ${purpose} ${role ?? ''}`, subject);
  }
  return [...subjects.values()]
    .sort((left, right) => left.module - right.module)
    .flatMap((subject) => {
      const { module, purpose } = subject;
      const role = subject.role ?? ruleSet.defaultRoles[module] ?? ownRole('');
      const { localBody } = settings;
      return years
        .flatMap((year) => rateTimeline(ruleSet, userRules, { module, role, purpose, localBody }, year))
        .reduce<RulePeriod[]>((periods, { period, answer }) => {
          const last = periods.at(-1);
          if (last !== undefined && continues(last, period, answer)) {
            periods[periods.length - 1] = until(last, period.end);
          } else periods.push({ ...subject, period, answer });
          return periods;
        }, []);
    });
}

/** The same for a longer time; a reason that names the time names all of it. */
function until(earlier: RulePeriod, end: CalendarDate): RulePeriod {
  const { reason } = earlier.answer;
  const whole = reason === null ? null : { ...reason, values: { ...reason.values, to: { day: end } } };
  return {
    ...earlier,
    period: { start: earlier.period.start, end },
    answer: { ...earlier.answer, reason: whole },
  };
}

function continues(last: RulePeriod, period: Period, answer: RuleAnswer): boolean {
  const [before, now] = [last.answer.inForce, answer.inForce];
  const isSame = before === null || now === null ? false : before.rule === now.rule;
  return isSame && compareDates(dayAfter(last.period.end), period.start) === 0;
}
