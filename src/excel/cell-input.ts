import { MOST_CHARACTERS } from '../workbook/fitting-cell';
import { isUnknownFormula, UNKNOWN_FORMULA } from '../workbook/plan/unknown-figure';
import type { CellContent } from '../workbook/plan/write-plan';
import type { CellValue } from '../workbook/snapshot';

const ERROR_VALUES = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);

/**
 * What to hand to `range.values` so that the cell holds exactly `value`. Text gets Excel's leading apostrophe:
 * without it `=…` would become a formula, `-x` a name, `1/2` a date. Error values stay error values.
 */
export function cellInput(value: CellValue): CellValue {
  if (typeof value !== 'string' || value === '' || ERROR_VALUES.has(value)) return value;
  // As long as a cell can be, a text leaves no room for it; nothing but a text is so long.
  return value.length < MOST_CHARACTERS ? `'${value}` : value;
}

/** What to hand to `range.formulas` so that a cell holds a content. */
export function contentInput(content: CellContent): CellValue {
  if (typeof content === 'object') return content.formula;
  return content === '#N/A' ? UNKNOWN_FORMULA : cellInput(content);
}

/** True for a content that only `range.formulas` can enter. */
export function isFormulaInput(content: CellContent): boolean {
  return typeof content === 'object' || content === '#N/A';
}

/** True for a cell with a formula of somebody else: the one of an unknown figure is ours. */
export function holdsFormula(content: unknown): content is string {
  return typeof content === 'string' && content.startsWith('=') && !isUnknownFormula(content);
}
