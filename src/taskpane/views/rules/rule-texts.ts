import type { Language } from '../../../domain/language';
import { roundedCents, formatEuro, formatNumber } from '../../../domain/numbers';
import type { RuleInForce } from '../../../domain/rules/find-rule';
import type { Period } from '../../../domain/time';
import type { RulesTexts } from '../../../i18n/de/taskpane-rules';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { dateText } from '../../../i18n/date-text';
import { fill } from '../../../i18n/fill';
import { nameOfModule } from '../../../i18n/result-sheet-texts';
import { roleText } from './role-text';
import type { RulePeriod } from './rules-in-years';

/** The rate as it is read: `bis zu 55.000,00 € je VZÄ und Jahr`, `90 %`; an unknown one by its word. */
export function rateOf(inForce: RuleInForce | null, texts: RulesTexts, language: Language): string {
  if (inForce === null || inForce.amount === null) return texts.unknown;
  const { amount, rule, ceiling } = inForce;
  const rate =
    rule.mechanics.kind === 'share-of-cost'
      ? `${formatNumber(amount, language)} %`
      : fill(texts.perFte, { amount: formatEuro(roundedCents(amount), language) });
  return ceiling ? fill(texts.upTo, { rate }) : rate;
}

/** What a rate is for: `Modul 1 (Koordination), Verwaltungsassistenz`. */
export function subjectText(
  { module, role, purpose }: Pick<RulePeriod, 'module' | 'role' | 'purpose'>,
  texts: RulesTexts,
  sheet: ResultSheetTexts,
): string {
  if (purpose === 'workplace') return `${nameOfModule(sheet, module)}, ${texts.workplace}`;
  return role === null
    ? nameOfModule(sheet, module)
    : `${nameOfModule(sheet, module)}, ${roleText(role, texts)}`;
}

/** Whole years by their numbers: `2021`, `2020–2022`; other times by their days. */
export function periodText({ start, end }: Period, texts: RulesTexts, language: Language): string {
  const isWhole = start.month === 1 && start.day === 1 && end.month === 12 && end.day === 31;
  if (!isWhole) {
    return fill(texts.period, { from: dateText(start, language), to: dateText(end, language) });
  }
  return start.year === end.year ? String(start.year) : `${start.year}–${end.year}`;
}
