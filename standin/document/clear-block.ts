import { storedCells } from './cells';
import { cellChanged } from './changes';
import { emptyCell } from './new-document';
import type { CellArea } from './range-address';
import type { SheetDocument } from './workbook-document';
import { noteHeadings } from './write-block';

/** Empties an area, its formats, or both; only stored cells are touched. */
export function clearBlock(sheet: SheetDocument, area: CellArea, what: 'All' | 'Contents' | 'Formats'): void {
  for (const [row, column, cell] of [...storedCells(sheet, area)]) {
    if (what !== 'Formats') {
      const { value, isError, formula, calculated } = emptyCell();
      Object.assign(cell, { value, isError, formula, calculated });
    }
    if (what !== 'Contents') Object.assign(cell, { style: 0, formatChange: null });
    if (what === 'All') sheet.rows.get(row)?.delete(column);
    cellChanged(sheet, row, column);
  }
  noteHeadings(sheet, area);
}
