import type { Examination } from '../../../commands/examination';
import type { Language } from '../../../domain/language';
import type { OverviewTexts } from '../../../i18n/de/taskpane-overview';
import { textsOfResult } from '../../../i18n/texts-of-result';

/** What the figures of an examination rest on, each with its name; nothing where there are none. */
export function factsOf(
  { result, inputs }: Pick<Examination, 'result' | 'inputs'>,
  texts: OverviewTexts,
  language: Language,
): readonly { readonly label: string; readonly value: string }[] {
  if (result === null) return [];
  const { facts, bases } = texts;
  const version = inputs?.settings.currentVersion ?? null;
  const { years } = result;
  return [
    ...(version === null ? [] : [{ label: facts.version, value: version }]),
    { label: years.length === 1 ? facts.year : facts.years, value: years.join(', ') },
    { label: facts.ruleSet, value: result.ruleSet },
    { label: facts.scenario, value: textsOfResult(result, language).scenarios[result.scenario] },
    { label: facts.basis, value: bases[result.basis] },
  ];
}
