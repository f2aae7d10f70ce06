import { intersection } from './range-address';
import type { SheetDocument } from './workbook-document';

/** True for a cell that merging has taken into the one above or beside it. */
export function isMergedAway(sheet: SheetDocument, row: number, column: number): boolean {
  const cell = { top: row, left: column, rows: 1, columns: 1 };
  return sheet.merges.some(
    (each) => intersection(each, cell) !== null && !(each.top === row && each.left === column),
  );
}
