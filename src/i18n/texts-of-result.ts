import type { Language } from '../domain/language';
import type { Result } from '../domain/result';
import type { ResultSheetTexts } from './de/result-sheet';
import { resultSheetTexts } from './result-sheet-texts';

/**
 * The texts of the sheets with the words of a result: its programme's modules, and the name of the scenario of granted
 * money where the figures already contain money that is only applied for.
 */
export function textsOfResult(
  { modules, band }: Pick<Result, 'modules' | 'band'>,
  language: Language,
): ResultSheetTexts {
  const texts = resultSheetTexts(language, modules);
  const contains = band.statements.some(({ code }) => code === 'inside' || code === 'perhaps-inside');
  return contains ? { ...texts, scenarios: { ...texts.scenarios, granted: texts.grantedAndInside } } : texts;
}
