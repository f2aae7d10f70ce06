import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from '@univerjs/preset-sheets-core';
import type { SheetDocument } from '../../document/workbook-document';
import { gridRange } from './grid-range';
import type { SeenSheet } from './sheet-differences';
import type { SpreadsheetGrid } from './spreadsheet-grid';
import { gridUnit } from './workbook-snapshot';

/** Merges and separates the cells of the grid as the document has them now. */
export function renewMerges(grid: SpreadsheetGrid, sheet: SheetDocument, seen: SeenSheet): void {
  const before = new Map(seen.merges.map((area) => [JSON.stringify(area), area]));
  const now = new Map(sheet.merges.map((area) => [JSON.stringify(area), area]));
  const gone = [...before].filter(([key]) => !now.has(key)).map(([, area]) => gridRange(area));
  const come = [...now].filter(([key]) => !before.has(key)).map(([, area]) => gridRange(area));
  const of = { unitId: gridUnit, subUnitId: sheet.id };
  if (gone.length > 0) grid.run(RemoveWorksheetMergeMutation.id, { ...of, ranges: gone });
  if (come.length > 0) grid.run(AddWorksheetMergeMutation.id, { ...of, ranges: come });
}

/** Hides and shows the rows of the grid as the document has them now. */
export function renewHiddenRows(grid: SpreadsheetGrid, sheet: SheetDocument, seen: SeenSheet): void {
  const shown = [...seen.hiddenRows].filter((row) => !sheet.hiddenRows.has(row));
  const hidden = [...sheet.hiddenRows].filter((row) => !seen.hiddenRows.has(row));
  const of = { unitId: gridUnit, subUnitId: sheet.id };
  const ranges = (rows: readonly number[]) =>
    rows.map((row) => gridRange({ top: row, left: 0, rows: 1, columns: 1 }));
  if (shown.length > 0) grid.run(SetRowVisibleMutation.id, { ...of, ranges: ranges(shown) });
  if (hidden.length > 0) grid.run(SetRowHiddenMutation.id, { ...of, ranges: ranges(hidden) });
}
