import type { CellValue } from '../snapshot';
import type { SheetPlan } from './sheet-plan';

/**
 * What a sheet holds as `Range.formulas` gives it: the formulas of the cells that Excel computes, of all others the
 * values. Results of formulas change without anybody having written on the sheet.
 */
export function sheetEntries({
  values,
  formulas = [],
}: Pick<SheetPlan, 'values' | 'formulas'>): CellValue[][] {
  const entries = values.map((row) => [...row]);
  for (const { row, column, formula } of formulas) entries[row]![column] = formula;
  return entries;
}
