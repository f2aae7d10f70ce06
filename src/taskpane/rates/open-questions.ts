import type { Language } from '../../domain/language';
import { compareDates, dayAfter } from '../../domain/time';
import type { RulesTexts } from '../../i18n/de/taskpane-rules';
import { fill } from '../../i18n/fill';
import { resultSheetTexts } from '../../i18n/result-sheet-texts';
import type { Figures } from '../../workbook/computed';
import { periodText, subjectText } from './rule-texts';
import type { RulePeriod } from './rules-in-years';

/** A rate that nobody knows, as a question to whoever gives the grant. */
export interface OpenQuestion {
  readonly period: RulePeriod;
  readonly question: string;
  /** What an own rate would be entered for. */
  readonly subject: string;
}

/** What is unknown of the modules that the workbook has. */
export function openQuestions(
  periods: readonly RulePeriod[],
  { totals, modules }: Pick<Figures, 'totals' | 'modules'>,
  texts: RulesTexts,
  language: Language,
): readonly OpenQuestion[] {
  return periods
    .filter(({ module, answer }) => totals.byModule.has(module) && (answer.inForce?.amount ?? null) === null)
    .reduce<readonly RulePeriod[]>(withNextYears, [])
    .map((each) => {
      const of = subjectText(each, texts, resultSheetTexts(language, modules));
      const period = periodText(each.period, texts, language);
      return { period: each, question: fill(texts.question, { of, period }), subject: `${of}, ${period}` };
    });
}

/** Years behind each other in which the same is unknown are one question. */
function withNextYears(asked: readonly RulePeriod[], next: RulePeriod): readonly RulePeriod[] {
  const isSame = ({ module, role, purpose, period }: RulePeriod): boolean =>
    module === next.module &&
    role === next.role &&
    purpose === next.purpose &&
    compareDates(dayAfter(period.end), next.period.start) === 0;
  if (!asked.some(isSame)) return [...asked, next];
  return asked.map((each) =>
    isSame(each) ? { ...each, period: { start: each.period.start, end: next.period.end } } : each,
  );
}
