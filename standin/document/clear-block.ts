import { storedCells } from './cells';
import { cellChanged } from './changes';
import { removeConditions } from './conditional-formats';
import { emptyCell } from './new-document';
import { removeHyperlinks } from './hyperlinks';
import { intersection, type CellArea } from './range-address';
import { endSpill } from './spill';
import type { SheetDocument } from './workbook-document';
import { noteHeadings } from './write-block';

/** What of a range can be cleared; `RemoveHyperlinks` takes the formats with it, `Hyperlinks` leaves them. */
export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Empties an area, its formats, its links, or all of them; only stored cells are touched. */
export function clearBlock(sheet: SheetDocument, area: CellArea, what: ClearWhat): void {
  if (what === 'RemoveHyperlinks') {
    for (const { area: linked } of [...sheet.hyperlinks]) {
      const common = intersection(linked, area);
      if (common !== null) clearBlock(sheet, common, 'Formats');
    }
  }
  if (what !== 'Contents' && what !== 'Formats') removeHyperlinks(sheet, area);
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') return;
  if (what !== 'Contents' && sheet.conditions.length > 0) removeConditions(sheet, area);
  for (const [row, column, cell] of [...storedCells(sheet, area)]) {
    if (what !== 'Formats') {
      endSpill(sheet, row, column);
      const { value, isError, formula, calculated } = emptyCell();
      Object.assign(cell, { value, isError, formula, calculated });
    }
    if (what !== 'Contents') Object.assign(cell, { style: 0, formatChange: null });
    if (what === 'All') sheet.rows.get(row)?.delete(column);
    cellChanged(sheet, row, column);
  }
  noteHeadings(sheet, area);
}
