import { intersection } from './range-address';
import type { CellArea } from './range-address';
import type { SheetDocument } from './workbook-document';

/** The merged cells that a cell belongs to, or undefined. */
export function mergeAt(sheet: SheetDocument, row: number, column: number): CellArea | undefined {
  if (sheet.merges.length === 0) return undefined;
  const cell = { top: row, left: column, rows: 1, columns: 1 };
  return sheet.merges.find((each) => intersection(each, cell) !== null);
}

/** True for a cell that merging has taken into the one above or beside it. */
export function isMergedAway(sheet: SheetDocument, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge !== undefined && !(merge.top === row && merge.left === column);
}
