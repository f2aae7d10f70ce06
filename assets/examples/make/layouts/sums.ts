import type { CellFormulaValue } from 'exceljs';

/** A SUM as an office writes it, with its result, so that the file shows it without being recalculated. */
export function sumOf(range: string, amounts: readonly number[]): CellFormulaValue {
  return { formula: `SUM(${range})`, result: total(amounts) };
}

/** The sum of amounts in euro, exact to the cent. */
export function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, each) => sum + Math.round(each * 100), 0) / 100;
}
