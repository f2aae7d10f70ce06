import { HostError } from '../protocol/host-error';
import type { Behaviour } from './behaviour/switches';
import type { CellArea } from './range-address';
import type { SheetDocument } from './workbook-document';

/** What a block holds at a place in it; null leaves the cell as it is. */
export type BlockAt<T> = (row: number, column: number) => T | null;

/** True for a row that the AutoFilter of the sheet or of a table hides, and not a user by hand. */
export function isFiltered(sheet: SheetDocument, row: number): boolean {
  if (!sheet.hiddenRows.has(row)) return false;
  const areas = [
    ...(sheet.filter === null ? [] : [sheet.filter]),
    ...sheet.tables.filter((table) => table.showFilterButton).map(({ area }) => area),
  ];
  return areas.some(({ top, rows }) => row > top && row < top + rows);
}

/**
 * What arrives of a block that is entered over rows, some of which a filter hides.
 * @throws HostError `FilteredRangeConflict` where Excel refuses that
 */
export function throughFilter<T>(
  sheet: SheetDocument,
  area: CellArea,
  block: BlockAt<T>,
  way: Behaviour['filteredRows'],
): BlockAt<T> {
  if (way === 'written' || area.rows === 1 || sheet.hiddenRows.size === 0) return block;
  const rows = Array.from({ length: area.rows }, (_, row) => isFiltered(sheet, area.top + row));
  if (!rows.includes(true)) return block;
  if (way === 'refused') {
    throw new HostError(
      'FilteredRangeConflict',
      'The attempted operation causes a conflict with a filtered range.',
    );
  }
  return (row, column) => (rows[row] === true ? null : block(0, column));
}
