import type { Language } from '../../domain/language';
import { numberText } from '../../i18n/number-text';
import { errorNamesOf } from '../cells/cell-error';
import type { CellContent } from '../plan/write-plan';

/**
 * What a cell holds, as it is read: a formula as Excel's interface for programs writes it, an error value by its name in
 * the user's Excel, a blank cell as the word for it.
 * @param decimals the fewest that a number has: two for amounts
 */
export function contentText(value: CellContent, language: Language, empty: string, decimals: 0 | 2): string {
  if (typeof value === 'object') return value.formula;
  if (value === '') return empty;
  if (typeof value !== 'number') return errorNamesOf(value)?.[language] ?? String(value);
  return numberText(value, language, Number.isInteger(value) ? decimals : 2);
}
