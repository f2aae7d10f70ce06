import { said } from '../../parts/said';
import type { Language } from '../../../domain/language';
import type { ModuleNumber } from '../../../domain/module';
import { formatNumber } from '../../../domain/numbers';
import type { Place } from '../../../domain/place';
import { citation } from '../../../domain/rules/find-rule';
import type { Rule } from '../../../domain/rules/rule';
import { toGermanText } from '../../../domain/time';
import type { RulesTexts } from '../../../i18n/de/taskpane-rules';
import { explanationWords } from '../../../i18n/render-explanation';
import type { ShownRecord } from '../../parts/shown';
import { roleText } from '../../rates/role-text';
import { periodText, rateOf } from '../../rates/rule-texts';
import type { RulePeriod } from '../../rates/rules-in-years';

/** The rules of a module. */
export interface ShownRulesOfModule {
  readonly module: ModuleNumber;
  readonly records: readonly ShownRule[];
}

/** The rule in force for a kind of posts over some time. */
export interface ShownRule extends ShownRecord {
  /** How sure the rate is, or that it is unknown. */
  readonly badge: { readonly text: string; readonly doubtful: boolean };
  /** The cell of the user's own rule. */
  readonly place: Place | null;
  /** Where it is written, or why there is no rate. */
  readonly source: string;
  /** True for a source, which is quoted in its own language; false for a reason. */
  readonly isQuoted: boolean;
  /** Where the rule is published; null without one. */
  readonly url: string | null;
}

/** The rules in force by module. */
export function ruleRows(
  periods: readonly RulePeriod[],
  texts: RulesTexts,
  language: Language,
): readonly ShownRulesOfModule[] {
  return [...new Set(periods.map(({ module }) => module))].map((module) => ({
    module,
    records: periods.filter((each) => each.module === module).map((each) => ruleRow(each, texts, language)),
  }));
}

/** A rule of the workbook's own programme is not one that is shipped. */
function rankOf({ rank, origin }: Rule, { ranks, ownProgramme }: RulesTexts): string {
  return rank === 'shipped' && origin !== null ? ownProgramme : ranks[rank];
}

/** One rule with its rate, and what is known of it. */
export function ruleRow(each: RulePeriod, texts: RulesTexts, language: Language): ShownRule {
  const { module, role, purpose, period } = each;
  const { inForce, reason } = each.answer;
  const { grades } = explanationWords(language);
  const rule = inForce?.rule ?? null;
  const name =
    purpose === 'workplace' ? texts.workplace : role === null ? texts.everyRole : roleText(role, texts);
  return {
    key: `${module} ${role ?? ''} ${purpose} ${toGermanText(period.start)}`,
    title: `${name}, ${periodText(period, texts, language)}`,
    entries: [
      { label: texts.rate, value: rateOf(inForce, texts, language), main: true },
      ...(rule === null ? [] : [{ label: texts.rank, value: rankOf(rule, texts) }]),
      ...(inForce === null || inForce.cap === null
        ? []
        : [{ label: texts.cap, value: formatNumber(inForce.cap.fte, language) }]),
      ...(inForce === null || inForce.minShare === null
        ? []
        : [{ label: texts.minShare, value: formatNumber(inForce.minShare, language) }]),
    ],
    badge:
      rule === null || (inForce?.amount ?? null) === null
        ? { text: texts.unknown, doubtful: true }
        : { text: grades[rule.grade], doubtful: rule.grade === 'weak' || rule.grade === 'inferred' },
    place: rule === null ? null : citation(rule).place,
    source: reason === null ? (rule?.source ?? '') : said({ ...reason, place: null }, language),
    isQuoted: reason === null,
    url: rule?.url ?? null,
  };
}
