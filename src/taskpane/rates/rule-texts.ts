import type { Language } from '../../domain/language';
import { roundedCents, formatEuro, formatNumber, type Exact } from '../../domain/numbers';
import type { RuleInForce } from '../../domain/rules/find-rule';
import type { Period } from '../../domain/time';
import type { RulesTexts } from '../../i18n/de/taskpane-rules';
import type { ResultSheetTexts } from '../../i18n/de/result-sheet';
import { dateText } from '../../i18n/date-text';
import { fill } from '../../i18n/fill';
import { nameOfModule } from '../../i18n/result-sheet-texts';
import { roleText } from './role-text';
import type { RulePeriod } from './rules-in-years';

/**
 * The rate as it is read: `bis zu 55.000,00 € je VZÄ und Jahr`, `90 %, höchstens 70.000,00 € je Haushaltsjahr`; an
 * unknown one by its word.
 */
export function rateOf(inForce: RuleInForce | null, texts: RulesTexts, language: Language): string {
  if (inForce === null || inForce.amount === null) return texts.unknown;
  const { amount, rule, ceiling } = inForce;
  const { mechanics } = rule;
  const euro = (value: Exact) => formatEuro(roundedCents(value), language);
  const perYear = fill(texts.perYear, { amount: euro(amount) });
  const mostOfCost = mechanics.kind === 'share-of-cost' ? null : (mechanics.mostOfCost ?? null);
  const rate = ((): string => {
    switch (mechanics.kind) {
      case 'share-of-cost':
        return `${formatNumber(amount, language)} %`;
      case 'per-fte-and-year': {
        const perFte = fill(texts.perFte, { amount: euro(amount) });
        return ceiling ? fill(texts.upTo, { rate: perFte }) : perFte;
      }
      case 'joint': {
        if (mechanics.pays.of === 'sum') return perYear;
        if (mechanics.pays.of !== 'share') return fill(texts.upTo, { rate: perYear });
        const share = `${formatNumber(amount, language)} %`;
        const { ceiling: most } = mechanics.pays;
        return most === null ? share : fill(texts.shareUpTo, { rate: share, amount: euro(most) });
      }
    }
  })();
  if (mostOfCost === null) return rate;
  return fill(texts.mostOfCost, { rate, percent: formatNumber(mostOfCost.percent, language) });
}

/** What a rate is for: `Modul 1 (Koordination), Verwaltungsassistenz`. */
export function subjectText(
  { module, role, purpose }: Pick<RulePeriod, 'module' | 'role' | 'purpose'>,
  texts: RulesTexts,
  sheet: ResultSheetTexts,
): string {
  if (purpose === 'workplace') return `${nameOfModule(sheet, module)}, ${texts.workplace}`;
  const name = nameOfModule(sheet, module);
  if (role === null) return name;
  const ofRole = roleText(role, texts);
  // A role that is called as its module says nothing more.
  return name.toLowerCase().includes(`(${ofRole.toLowerCase()})`) ? name : `${name}, ${ofRole}`;
}

/** Whole years by their numbers: `2021`, `2020–2022`; other times by their days. */
export function periodText({ start, end }: Period, texts: RulesTexts, language: Language): string {
  const isWhole = start.month === 1 && start.day === 1 && end.month === 12 && end.day === 31;
  if (!isWhole) {
    return fill(texts.period, { from: dateText(start, language), to: dateText(end, language) });
  }
  return start.year === end.year ? String(start.year) : `${start.year}–${end.year}`;
}
