import type { Language } from '../domain/language';
import type { ModuleNumber } from '../domain/module';
import type { RuleSet } from '../domain/rules/rule-set';
import { resultSheet as german } from './de/result-sheet';
import type { ResultSheetTexts } from './de/result-sheet';
import { resultSheet as english } from './en/result-sheet';
import { fill } from './fill';
import { inLanguage } from './language';

/**
 * The texts of the result and log sheets in one language.
 *
 * @param modules the programme's own words for its modules; null = the usual ones
 */
export function resultSheetTexts(language: Language, modules: RuleSet['modules'] = null): ResultSheetTexts {
  const texts = inLanguage(language, german, english);
  if (modules === null) return texts;
  const { heading, names } = modules[language];
  const [only, second] = Object.values(names);
  return {
    ...texts,
    module: only !== undefined && second === undefined ? only : `${heading} {module}`,
    modules: { ...texts.modules, ...names },
    columns: { ...texts.columns, module: heading },
  };
}

/** What the result calls a module: `Modul 2 (Casemanagement)`, or the programme's own word. */
export function nameOfModule(
  { module: pattern, modules }: Pick<ResultSheetTexts, 'module' | 'modules'>,
  module: ModuleNumber,
): string {
  const names: Readonly<Partial<Record<ModuleNumber, string>>> = modules;
  return names[module] ?? fill(pattern, { module: String(module) });
}
