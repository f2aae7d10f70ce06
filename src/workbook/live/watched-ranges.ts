import { append } from '../../domain/append';
import type { Area } from '../address';
import { cellAddress, overlap, parseArea } from '../address';
import { errorNamesOf } from '../cells/cell-error';
import { placeKey } from '../plan/write-plan';
import type { CellTarget } from '../plan/write-plan';
import { valuesIn } from '../plan/value-at';
import type { RecognisedTable, Recognition } from '../recognition';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../snapshot';

/** A range of inputs that is watched, with what it held. */
export interface WatchedRange {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

/** A row typed below a table is a change of it. */
const ROWS_BELOW = 20;
const ROWS_OF_RANGE = 2_000;
/** More are not watched: Excel would compute for seconds after every entry. */
export const MOST_WATCHED_CELLS = 200_000;

/** A column with more gaps is not watched. */
const MOST_PARTS = 50;

/**
 * The ranges that inputs were read from. Left out is what a run may change itself: the columns of a list in which results
 * stand (the rows, in a transposed one), the cells of results elsewhere, and formulas beside the inputs, which may read a
 * result. Left out too are errors and characters outside the basic plane, which no formula of every Excel can weigh.
 * Empty where there are too many cells.
 *
 * @param computedAsides keys of the cells beside the inputs that hold a formula
 */
export function watchedRanges(
  { sheets }: WorkbookSnapshot,
  { readAreas, tables }: Pick<Recognition, 'readAreas' | 'tables'>,
  targets: readonly CellTarget[],
  computedAsides: Pick<ReadonlySet<string>, 'has' | 'size'>,
): readonly WatchedRange[] {
  const cells = readAreas.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  if (cells > MOST_WATCHED_CELLS) return [];
  const seen = new Set<string>();
  return readAreas.flatMap(({ sheet: name, area, list: position }) => {
    const sheet = sheets.find((each) => each.name === name);
    const key = JSON.stringify([name, area]);
    if (sheet === undefined || seen.has(key)) return [];
    seen.add(key);
    const extended = withRowsBelow(area, sheet);
    const list = position === undefined ? undefined : tables[position];
    const isResult = resultsIn(
      extended,
      list,
      targets.filter(({ place }) => place.sheet === name),
    );
    const values = valuesIn(sheet, extended);
    const isWatched = (row: number, column: number): boolean =>
      canBeWeighed(values[row - extended.top]![column - extended.left]!) &&
      !isResult(row, column) &&
      (computedAsides.size === 0 ||
        !computedAsides.has(placeKey({ sheet: name, cell: cellAddress(row, column) })));
    return partsOf(extended, isWatched)
      .flatMap(inRows)
      .map((part) => ({ sheet: name, area: part, values: valuesIn(sheet, part) }));
  });
}

/** Tells which cells of an area a run fills, or sums up what it fills. */
function resultsIn(
  area: Area,
  list: RecognisedTable | undefined,
  targets: readonly CellTarget[],
): (row: number, column: number) => boolean {
  const inside = targets.map(({ place }) => parseArea(place.cell)).filter((cell) => overlap(area, cell));
  if (inside.length === 0) return () => false;
  if (list === undefined) {
    const cells = new Set(inside.map((cell) => cellAddress(cell.top, cell.left)));
    return (row, column) => cells.has(cellAddress(row, column));
  }
  const lines = new Set(inside.map((cell) => (list.transposed ? cell.top : cell.left)));
  return (row, column) => lines.has(list.transposed ? row : column);
}

function withRowsBelow(area: Area, sheet: SheetSnapshot): Area {
  let rows = area.rows;
  const isEmpty = (row: number): boolean =>
    valuesIn(sheet, { ...area, top: row, rows: 1 })[0]!.every((value) => value === '');
  while (rows < area.rows + ROWS_BELOW && isEmpty(area.top + rows)) rows += 1;
  return { ...area, rows };
}

function canBeWeighed(value: CellValue): boolean {
  return typeof value !== 'string' || (errorNamesOf(value) === null && !/[\ud800-\udfff]/.test(value));
}

/** The wanted cells as rectangles: of each column its unbroken parts, together with equal ones of the column before. */
function partsOf(area: Area, isWanted: (row: number, column: number) => boolean): readonly Area[] {
  const parts: Area[] = [];
  let before: Area[] = [];
  for (let column = area.left; column < area.left + area.columns; column += 1) {
    const ofColumn = partsOfColumn(area, column, (row) => isWanted(row, column));
    const isSame =
      ofColumn.length === before.length &&
      ofColumn.every(({ top, rows }, index) => before[index]!.top === top && before[index]!.rows === rows);
    if (isSame) before = before.map((part) => ({ ...part, columns: part.columns + 1 }));
    else {
      append(parts, before);
      before = ofColumn.length > MOST_PARTS ? [] : ofColumn;
    }
  }
  return [...parts, ...before];
}

function partsOfColumn({ top, rows }: Area, column: number, isWanted: (row: number) => boolean): Area[] {
  const parts: { top: number; left: number; rows: number; columns: number }[] = [];
  for (let row = top; row < top + rows; row += 1) {
    if (!isWanted(row)) continue;
    const last = parts.at(-1);
    if (last !== undefined && last.top + last.rows === row) last.rows += 1;
    else parts.push({ top: row, left: column, rows: 1, columns: 1 });
  }
  return parts;
}

function inRows(area: Area): readonly Area[] {
  return Array.from({ length: Math.ceil(area.rows / ROWS_OF_RANGE) }, (_, part) => ({
    ...area,
    top: area.top + part * ROWS_OF_RANGE,
    rows: Math.min(ROWS_OF_RANGE, area.rows - part * ROWS_OF_RANGE),
  }));
}
