import { cellChanged } from './changes';
import { emptyCell } from './new-document';
import type { CellArea } from './range-address';
import { sheetColumns, sheetRows } from './range-address';
import type { CellDocument, SheetDocument } from './workbook-document';

export function cellAt(sheet: SheetDocument, row: number, column: number): CellDocument | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** The cell, made if need be, and entered as changed. */
export function cellForWriting(sheet: SheetDocument, row: number, column: number): CellDocument {
  let cells = sheet.rows.get(row);
  if (cells === undefined) {
    cells = new Map();
    sheet.rows.set(row, cells);
  }
  let cell = cells.get(column);
  if (cell === undefined) {
    cell = emptyCell();
    cells.set(column, cell);
  }
  cellChanged(sheet, row, column);
  return cell;
}

/** Reads a block in rows; `read` gets undefined for a cell that is not stored. */
export function readBlock<T>(
  sheet: SheetDocument,
  area: CellArea,
  read: (cell: CellDocument | undefined) => T,
): T[][] {
  const block: T[][] = [];
  for (let row = area.top; row < area.top + area.rows; row += 1) {
    const cells = sheet.rows.get(row);
    const line: T[] = new Array<T>(area.columns);
    for (let offset = 0; offset < area.columns; offset += 1) {
      line[offset] = read(cells?.get(area.left + offset));
    }
    block.push(line);
  }
  return block;
}

/** A stored cell and where it is, 0-based. */
export type StoredCell = readonly [row: number, column: number, cell: CellDocument];

/** The stored cells of an area in no particular order; quick also for whole columns, rows and sheets. */
export function* storedCells(sheet: SheetDocument, area: CellArea): Generator<StoredCell> {
  for (const [row, cells] of keysWithin(sheet.rows, area.top, area.rows)) {
    for (const [column, cell] of keysWithin(cells, area.left, area.columns)) {
      yield [row, column, cell];
    }
  }
}

function* keysWithin<T>(map: ReadonlyMap<number, T>, first: number, count: number): Generator<[number, T]> {
  if (count <= map.size) {
    for (let key = first; key < first + count; key += 1) {
      const value = map.get(key);
      if (value !== undefined) yield [key, value];
    }
    return;
  }
  for (const entry of map) {
    if (entry[0] >= first && entry[0] < first + count) yield entry;
  }
}

export function hasContent(cell: CellDocument): boolean {
  return cell.value !== '' || cell.formula !== null;
}

/**
 * The smallest rectangle with all used cells of `within`; with `valuesOnly` formatted empty cells do not count.
 * null where nothing is used.
 */
export function usedArea(sheet: SheetDocument, within: CellArea, valuesOnly: boolean): CellArea | null {
  let [top, left, bottom, right] = [sheetRows, sheetColumns, -1, -1];
  for (const [row, cells] of keysWithin(sheet.rows, within.top, within.rows)) {
    for (const [column, cell] of keysWithin(cells, within.left, within.columns)) {
      const formatted = cell.style !== 0 || cell.formatChange !== null;
      if (!hasContent(cell) && (valuesOnly || !formatted)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom < 0 ? null : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}
