import type { CellArea } from './range-address';
import { spillArea } from './spill';
import type { SheetDocument } from './workbook-document';

/** The blocks that formulas of a sheet fill, each with the formula's own cell first. */
export function spillsOf(sheet: SheetDocument): CellArea[] {
  const spills: CellArea[] = [];
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const area = spillArea(cell, row, column);
      if (area !== null) spills.push(area);
    }
  }
  return spills;
}

/** `row,column` of the cells that formulas elsewhere fill. */
export function spilledCells(sheet: SheetDocument): ReadonlySet<string> {
  return new Set(spillsOf(sheet).flatMap(placesBesideFirst));
}

/** `row,column` of the cells of a block without its first. */
export function placesBesideFirst({ top, left, rows, columns }: CellArea): string[] {
  const places: string[] = [];
  for (let row = top; row < top + rows; row += 1) {
    for (let column = left; column < left + columns; column += 1) places.push(`${row},${column}`);
  }
  return places.slice(1);
}
