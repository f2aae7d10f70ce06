import type { Language } from '../../domain/findings/finding';
import type { CellContent } from '../../workbook/plan/write-plan';

/** What a cell holds, as it is read: a number with at least two decimals, a formula as Excel's interface for programs
 * writes it, a blank cell as the word for it. */
export function cellText(value: CellContent, language: Language, empty: string): string {
  if (typeof value === 'object') return value.formula;
  if (value === '') return empty;
  if (typeof value !== 'number') return String(value);
  return value.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 10 });
}
