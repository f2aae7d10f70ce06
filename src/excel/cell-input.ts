import type { CellContent } from '../workbook/plan/write-plan';
import type { CellValue } from '../workbook/snapshot';

const ERROR_VALUES = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);

/**
 * What to hand to `range.values` so that the cell holds exactly `value`. Text gets Excel's leading apostrophe:
 * without it `=…` would become a formula, `-x` a name, `1/2` a date. Error values stay error values.
 */
export function cellInput(value: CellValue): CellValue {
  return typeof value === 'string' && value !== '' && !ERROR_VALUES.has(value) ? `'${value}` : value;
}

/** What to hand to a cell: a formula as it stands (by `range.formulas`), a value as `cellInput` gives it. */
export function contentInput(content: CellContent): CellValue {
  return typeof content === 'object' ? content.formula : cellInput(content);
}
