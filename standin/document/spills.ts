import type { CellArea } from './range-address';
import type { SheetDocument } from './workbook-document';

/** Whether a cell shows a result that spilled into it from a formula elsewhere. */
export function isSpilled(sheet: SheetDocument, row: number, column: number): boolean {
  return sheet.spills.some(
    (area) => contains(area, row, column) && !(area.top === row && area.left === column),
  );
}

/** The area over which the formula of a cell spills, or null. */
export function spillOf(sheet: SheetDocument, row: number, column: number): CellArea | null {
  return sheet.spills.find((area) => area.top === row && area.left === column) ?? null;
}

function contains(area: CellArea, row: number, column: number): boolean {
  return (
    row >= area.top && row < area.top + area.rows && column >= area.left && column < area.left + area.columns
  );
}
