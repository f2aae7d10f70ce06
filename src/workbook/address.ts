/** Column letters of a 0-based index: 0 → `A`, 26 → `AA`. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** 0-based index of column letters: `A` → 0, `AA` → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1 address of a cell from 0-based row and column. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A rectangle of cells, 0-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether an address is that of a single cell: `D7`. */
export function isOneCell(address: string): boolean {
  return /^[A-Z]{1,3}\d+$/.test(address);
}

/**
 * Reads an A1 range such as `B4`, `$B$4:D9` or `Haushalt!B4:D9` (the sheet name is dropped).
 * @throws RangeError for anything else, also for whole rows or columns.
 */
export function parseArea(address: string): Area {
  const local = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const match = /^([A-Za-z]{1,3})([1-9]\d*)(?::([A-Za-z]{1,3})([1-9]\d*))?$/.exec(local);
  if (match === null) throw new RangeError(`not a range of cells: ${address}`);
  const left = columnIndex(match[1]!);
  const top = Number(match[2]) - 1;
  const right = match[3] === undefined ? left : columnIndex(match[3]);
  const bottom = match[4] === undefined ? top : Number(match[4]) - 1;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** A1 address of a rectangle: `B4` or `B4:D9`. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  return area.rows === 1 && area.columns === 1
    ? first
    : `${first}:${cellAddress(area.top + area.rows - 1, area.left + area.columns - 1)}`;
}

/** The smallest rectangle around cells, 0-based; there is at least one. */
export function spanOf(cells: readonly { readonly row: number; readonly column: number }[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Whether two areas of one sheet have a cell in common. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.top < other.top + other.rows &&
    other.top < one.top + one.rows &&
    one.left < other.left + other.columns &&
    other.left < one.left + one.columns
  );
}
