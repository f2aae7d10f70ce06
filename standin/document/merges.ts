import { invalidArgument } from '../protocol/host-error';
import { mergesChanged } from './changes';
import { clearBlock } from './clear-block';
import { intersection, type CellArea } from './range-address';
import type { SheetDocument } from './workbook-document';

/**
 * Makes one cell of an area, or with `across` of each of its rows. What the other cells held is lost, as in Excel; a
 * table cannot hold merged cells.
 *
 * @throws HostError `InvalidArgument` inside a table, or where the area cuts through other merged cells.
 */
export function mergeArea(sheet: SheetDocument, area: CellArea, across: boolean): void {
  if (sheet.tables.some((table) => intersection(table.area, area) !== null)) throw invalidArgument();
  const { top, left, rows, columns } = area;
  const areas = across
    ? Array.from({ length: rows }, (_, row) => ({ top: top + row, left, rows: 1, columns }))
    : [area];
  for (const each of areas.filter((one) => one.rows * one.columns > 1)) {
    unmergeArea(sheet, each);
    const below = { ...each, top: each.top + 1, rows: each.rows - 1 };
    const beside = { ...each, left: each.left + 1, rows: 1, columns: each.columns - 1 };
    for (const rest of [below, beside]) {
      if (rest.rows * rest.columns > 0) clearBlock(sheet, rest, 'Contents');
    }
    sheet.merges.push(each);
  }
  mergesChanged(sheet);
}

/** Separates the merged cells that an area touches. */
export function unmergeArea(sheet: SheetDocument, area: CellArea): void {
  const kept = sheet.merges.filter((each) => intersection(each, area) === null);
  if (kept.length === sheet.merges.length) return;
  sheet.merges.splice(0, sheet.merges.length, ...kept);
  mergesChanged(sheet);
}
