import { cellAt, cellForWriting } from './cells';
import type { CellArea } from './range-address';
import { emptyCell } from './new-document';
import type { CellDocument, SheetDocument } from './workbook-document';

/** The block that the formula of a cell fills, or null where it fills its own cell only. */
export function spillArea(cell: CellDocument | undefined, row: number, column: number): CellArea | null {
  return cell?.spill === undefined ? null : { top: row, left: column, ...cell.spill };
}

/** Empties what a formula filled besides its own cell: the formula is about to go or to fill another block. */
export function endSpill(sheet: SheetDocument, row: number, column: number): void {
  const anchor = cellAt(sheet, row, column);
  if (anchor?.spill === undefined) return;
  const { rows, columns } = anchor.spill;
  delete anchor.spill;
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      if (down === 0 && right === 0) continue;
      const { value, isError, formula, calculated } = emptyCell();
      Object.assign(cellForWriting(sheet, row + down, column + right), {
        value,
        isError,
        formula,
        calculated,
      });
    }
  }
}
