import { columnIndex, columnLetters } from '../../src/workbook/address';

/** Number of rows and columns of an Excel sheet. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** A rectangle of cells, 0-based. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export const wholeSheet: CellArea = { top: 0, left: 0, rows: sheetRows, columns: sheetColumns };

/** Whole rows, whole columns or the whole sheet: Excel answers `null` for the values of such a range. */
export function isUnbounded(area: CellArea): boolean {
  return area.rows === sheetRows || area.columns === sheetColumns;
}

/** Whether all of the rectangle lies on a sheet. */
export function isOnSheet(area: CellArea): boolean {
  const wholeNumbers = [area.top, area.left, area.rows, area.columns].every(Number.isInteger);
  return (
    wholeNumbers &&
    area.top >= 0 &&
    area.left >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.top + area.rows <= sheetRows &&
    area.left + area.columns <= sheetColumns
  );
}

export interface SheetAddress {
  /** null where the address names no sheet. */
  readonly sheet: string | null;
  readonly area: CellArea;
}

/**
 * Reads `B4`, `$B$4:D9`, `C:E`, `2:5`, each with or without a sheet (`Haushalt!B4`, `'Mein Blatt'!B4`).
 * null for anything else: several areas, names, R1C1, other workbooks.
 */
export function parseAddress(address: string): SheetAddress | null {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(address.trim());
  if (match === null) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  const area = parseLocal(match[3]!.replaceAll('$', ''));
  return area === null || !isOnSheet(area) ? null : { sheet, area };
}

function parseLocal(text: string): CellArea | null {
  const cells = /^([A-Za-z]{1,3})([1-9]\d*)(?::([A-Za-z]{1,3})([1-9]\d*))?$/.exec(text);
  if (cells !== null) {
    const left = columnIndex(cells[1]!);
    const top = Number(cells[2]) - 1;
    return between(
      top,
      left,
      cells[4] === undefined ? top : Number(cells[4]) - 1,
      cells[3] === undefined ? left : columnIndex(cells[3]),
    );
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns !== null) {
    return between(0, columnIndex(columns[1]!), sheetRows - 1, columnIndex(columns[2]!));
  }
  const rows = /^([1-9]\d*):([1-9]\d*)$/.exec(text);
  if (rows !== null) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, sheetColumns - 1);
  return null;
}

function between(row: number, column: number, otherRow: number, otherColumn: number): CellArea {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
}

/** `B4`, `B4:D9`, `C:E` for whole columns, `2:5` for whole rows. */
export function areaAddress(area: CellArea): string {
  const right = area.left + area.columns - 1;
  const bottom = area.top + area.rows;
  if (area.columns === sheetColumns) return `${area.top + 1}:${bottom}`;
  if (area.rows === sheetRows) return `${columnLetters(area.left)}:${columnLetters(right)}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${columnLetters(right)}${bottom}`;
}

/** `$B$4` or `$B$4:$D$9`, as defined names hold it. */
export function absoluteAddress(area: CellArea): string {
  return areaAddress(area).replace(/[A-Z]+|\d+/g, '$$$&');
}

/**
 * The name as it stands before `!`: in quotes where it has other characters than letters, digits, `_` and `.`,
 * begins with a digit or reads like a cell.
 */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const likeCell = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(name);
  return plain && !likeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The cells both rectangles share, or null. */
export function intersection(one: CellArea, other: CellArea): CellArea | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const rows = Math.min(one.top + one.rows, other.top + other.rows) - top;
  const columns = Math.min(one.left + one.columns, other.left + other.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : null;
}

/** The smallest rectangle with both in it. */
export function boundingArea(one: CellArea, other: CellArea): CellArea {
  const top = Math.min(one.top, other.top);
  const left = Math.min(one.left, other.left);
  return {
    top,
    left,
    rows: Math.max(one.top + one.rows, other.top + other.rows) - top,
    columns: Math.max(one.left + one.columns, other.left + other.columns) - left,
  };
}
