import type { Language } from '../../domain/language';
import { numberText } from '../../i18n/number-text';
import { errorNamesOf } from '../cells/cell-error';
import type { CellContent } from '../plan/write-plan';
import { shownFormula } from './shown-formula';

/**
 * What a cell holds, as it is read: a formula as far as it can be told in the notation of the user's Excel, an error value
 * by its name there, a blank cell as the word for it.
 * @param decimals the fewest that a number has: two for amounts
 */
export function contentText(value: CellContent, language: Language, empty: string, decimals: 0 | 2): string {
  if (typeof value === 'object') return shownFormula(value.formula, language);
  if (value === '') return empty;
  if (typeof value !== 'number') return errorNamesOf(value)?.[language] ?? String(value);
  return numberText(value, language, Number.isInteger(value) ? decimals : 2);
}
