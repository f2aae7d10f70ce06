import type { Area } from '../address';
import { parseArea } from '../address';
import { errorNamesOf } from '../cells/cell-error';
import type { CellTarget } from '../plan/write-plan';
import { valuesIn } from '../plan/value-at';
import type { ReadArea } from '../recognition';
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

/**
 * The ranges that inputs were read from, without columns in which results stand, which change with every run, and without
 * columns that hold errors or characters outside the basic plane, which no formula of every Excel can weigh. Empty where
 * they have too many cells.
 */
export function watchedRanges(
  { sheets }: WorkbookSnapshot,
  readAreas: readonly ReadArea[],
  targets: readonly CellTarget[],
): readonly WatchedRange[] {
  const cells = readAreas.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  if (cells > MOST_WATCHED_CELLS) return [];
  const seen = new Set<string>();
  return readAreas.flatMap(({ sheet: name, area }) => {
    const sheet = sheets.find((each) => each.name === name);
    const key = JSON.stringify([name, area]);
    if (sheet === undefined || seen.has(key)) return [];
    seen.add(key);
    const extended = withRowsBelow(area, sheet);
    const ofTargets = targets
      .filter(({ place }) => place.sheet === name)
      .map(({ place }) => parseArea(place.cell))
      .filter(({ top }) => top >= extended.top && top < extended.top + extended.rows);
    const results = new Set(ofTargets.map(({ left }) => left));
    const isWatched = (column: number): boolean =>
      !results.has(column) &&
      valuesIn(sheet, { ...extended, left: column, columns: 1 }).every(([value]) => canBeWeighed(value!));
    return columnsTogether(extended, isWatched)
      .flatMap(inRows)
      .map((part) => ({ sheet: name, area: part, values: valuesIn(sheet, part) }));
  });
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

function columnsTogether(area: Area, isWanted: (column: number) => boolean): readonly Area[] {
  const parts: Area[] = [];
  for (let column = area.left; column < area.left + area.columns; column += 1) {
    if (!isWanted(column)) continue;
    const last = parts.at(-1);
    if (last !== undefined && last.left + last.columns === column) {
      parts[parts.length - 1] = { ...last, columns: last.columns + 1 };
    } else parts.push({ ...area, left: column, columns: 1 });
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
