import type { Case } from '../case';
import type { Notice } from '../notices/notice';
import { userRulesWith } from '../notices/rules-of-notices';
import type { RuleSet } from '../rules/rule-set';
import { compareDates, type CalendarDate } from '../time';

/** The case as it was known on a day: without notices that were issued later. The same case where there are none. */
export function caseOnDay(input: Case, ruleSet: RuleSet, day: CalendarDate): Case {
  const { notices = [] } = input;
  const known = notices.filter((notice) => isKnownOn(notice, day));
  if (known.length === notices.length) return input;
  return { ...input, notices: known, userRules: userRulesWith(input, known, ruleSet.rules) };
}

function isKnownOn({ date }: Notice, day: CalendarDate): boolean {
  return !date.known || date.value === null || compareDates(date.value, day) <= 0;
}
