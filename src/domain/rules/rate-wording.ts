import type { FindingValue } from '../findings/finding';
import { inBothLanguages } from '../findings/in-both-languages';
import type { Language } from '../language';
import type { ModuleNumber } from '../module';
import { formatNumber, roundedCents, type Exact } from '../numbers';
import { unitOfAmount, type Rule, type RulePurpose } from './rule';
import type { RuleSet } from './rule-set';

/** A rate per FTE for the sentence of a finding. */
export function rateInEuro(rate: Exact): FindingValue {
  return { cents: roundedCents(rate) };
}

/** The amount of a rule for the sentence of a finding: euro, or per cent; a rule without amount has none. */
export function rateText({ amount, mechanics }: Rule): FindingValue {
  if (amount === null) return { de: 'unbekannt', en: 'unknown' };
  if (unitOfAmount(mechanics) !== 'percent') return rateInEuro(amount);
  return inBothLanguages((language) => `${formatNumber(amount, language)} %`);
}

/** What a rate is for, in the programme's words: `Modul 1 (Arbeitsplatz)`. */
export function subjectOf(
  { module, purpose }: { readonly module: ModuleNumber; readonly purpose: RulePurpose },
  ruleSet: RuleSet,
): FindingValue {
  const { de, en } = moduleText(module, ruleSet);
  return purpose === 'workplace' ? { de: `${de} (Arbeitsplatz)`, en: `${en} (workplace)` } : { de, en };
}

function moduleText(module: ModuleNumber, { modules }: RuleSet): Readonly<Record<Language, string>> {
  return {
    de: modules?.de.names[module] ?? `Modul ${module}`,
    en: modules?.en.names[module] ?? `module ${module}`,
  };
}
