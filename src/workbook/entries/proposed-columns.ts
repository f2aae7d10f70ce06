import type { DateSystem } from '../../domain/time';
import type { AnyField } from '../../domain/vocabulary/vocabulary';
import { parseArea } from '../address';
import type { AssignedColumn, AssignedTable } from '../assignment/assignment';
import { cellText, isBlank } from '../cells/cell-text';
import { readDate } from '../cells/read-date';
import { readNumber } from '../cells/read-number';
import { roleNamedIn } from '../cells/read-role';
import { fteCell } from '../sheets/figure-cells';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { assignedFromSelection } from './assigned-from';
import { shownContent } from './typed-content';

/** So many rows tell what a column holds. */
const ROWS_LOOKED_AT = 50;
const MOST_CONTENTS = 3;
/** A column is proposed where so many of its cells are alike. */
const MOST_OF_THEM = 0.8;
/** FTE of a row, and what a post costs in a year: wide enough for what is usual, too narrow for most else. */
const FTE = { least: 0.05, most: 20 };
const COST_PER_FTE = { least: 40_000, most: 120_000 };
/** Without so many columns that look like those of posts a sheet comes near to nothing. */
const LEAST_NEAR = 3;

/** The first different contents of a column below its heading, as its cells show them. */
export function firstContents(
  table: AssignedTable,
  { column }: Pick<AssignedColumn, 'column'>,
  snapshot: WorkbookSnapshot,
): readonly string[] {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (sheet === undefined) return [];
  const place = (row: number) => ({ sheet: sheet.name, cell: `${column}${row}` });
  const texts = rowsBelow(table, sheet).flatMap(({ row, cells }) => {
    const value = cells[indexIn(sheet, column)] ?? '';
    return isBlank(value) ? [] : [shownContent(value, place(row), snapshot)];
  });
  return [...new Set(texts)].slice(0, MOST_CONTENTS);
}

/**
 * What the contents of the columns of a list of posts that no heading says anything of look like: days are begin and end,
 * 1 to 3 the module, 0,05 to 20 FTE, 40 to 120 thousand the cost per FTE, known roles the role. A proposal, to be looked
 * at by the user; a field that a heading gives already is proposed for no other column.
 *
 * @returns by the letters of the column
 */
export function proposedFields(
  table: AssignedTable,
  snapshot: WorkbookSnapshot,
): ReadonlyMap<string, AnyField> {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const proposed = new Map<string, AnyField>();
  if (sheet === undefined || table.kind !== 'posts') return proposed;
  const rows = rowsBelow(table, sheet);
  const taken = new Set(table.columns.map(({ field }) => field));
  for (const { column, field } of table.columns) {
    if (field !== null) continue;
    const cells = rows.map((row) => row.cells[indexIn(sheet, column)] ?? '').filter((cell) => !isBlank(cell));
    const found = looksLike(cells, snapshot.dateSystem).find((each) => !taken.has(each));
    if (found === undefined) continue;
    taken.add(found);
    proposed.set(column, found);
  }
  return proposed;
}

/** The table with what is proposed for its columns. */
export function withProposals(table: AssignedTable, proposed: ReadonlyMap<string, AnyField>): AssignedTable {
  const columns = table.columns.map((column) => {
    const field = proposed.get(column.column);
    return field === undefined ? column : { ...column, field };
  });
  return { ...table, columns };
}

/** The sheet whose contents come nearest to a list of posts, as a table to be assigned; null where none comes near. */
export function nearestToPosts(snapshot: WorkbookSnapshot): AssignedTable | null {
  const near = snapshot.sheets.flatMap((sheet) => {
    const table = tableWithHeadings(sheet);
    if (table === null) return [];
    const named = table.columns.filter(({ field }) => field !== null).length;
    const score = named + proposedFields(table, snapshot).size;
    return score < LEAST_NEAR ? [] : [{ table, score }];
  });
  near.sort((one, other) => other.score - one.score);
  return near[0]?.table ?? null;
}

/** The used range from the first row on in which two cells beside each other hold words and the row below holds a number. */
function tableWithHeadings(sheet: SheetSnapshot): AssignedTable | null {
  const isWords = (cell: CellValue | undefined): boolean =>
    typeof cell === 'string' && /\p{L}{2}/u.test(cell);
  const at = sheet.values.findIndex(
    (row, index) =>
      row.filter(isWords).length >= 2 &&
      sheet.values[index + 1]?.some((cell) => typeof cell === 'number') === true,
  );
  if (at === -1) return null;
  const columns = sheet.values[0]!.length;
  return assignedFromSelection(sheet, { top: sheet.top + at, left: sheet.left, rows: 1, columns });
}

/** The fields that contents may be of, the likeliest first; none where they are too few or too different. */
function looksLike(cells: readonly CellValue[], dateSystem: DateSystem): readonly AnyField[] {
  if (cells.length === 0) return [];
  const most = (holds: (cell: CellValue) => boolean): boolean =>
    cells.filter(holds).length >= cells.length * MOST_OF_THEM;
  const number = (cell: CellValue): number => {
    const reading = readNumber(cell);
    return reading.kind === 'value' ? fteCell(reading.value) : Number.NaN;
  };
  const within =
    ({ least, most: highest }: typeof FTE) =>
    (cell: CellValue) =>
      number(cell) >= least && number(cell) <= highest;
  // A year alone is a number, and no day.
  const isDay = (cell: CellValue): boolean =>
    !(number(cell) <= 2100) && readDate(cell, 'start', dateSystem).kind === 'value';
  if (most((cell) => [1, 2, 3].includes(number(cell)))) return ['module', 'fte'];
  if (most(within(FTE))) return ['fte'];
  if (most(isDay) && !most(within(COST_PER_FTE))) return ['start', 'end'];
  if (most(within(COST_PER_FTE))) return isShownAsDay(cells) ? ['start', 'end'] : ['personnelPerFte'];
  return most((cell) => typeof cell === 'string' && roleNamedIn(cellText(cell)) !== null) ? ['role'] : [];
}

/** Serial numbers of days lie within the cost of a post: 44.378 is the 01.07.2021. Round thousands are no days. */
function isShownAsDay(cells: readonly CellValue[]): boolean {
  const FIRST = 40_000;
  const LAST = 50_000;
  return cells.every((cell) => typeof cell === 'number' && cell > FIRST && cell < LAST && cell % 100 !== 0);
}

function rowsBelow(
  { headingRow, lastRow }: AssignedTable,
  sheet: SheetSnapshot,
): readonly { readonly row: number; readonly cells: readonly CellValue[] }[] {
  const first = headingRow - sheet.top;
  const end = Math.min(first + ROWS_LOOKED_AT, (lastRow ?? Number.MAX_SAFE_INTEGER) - sheet.top);
  return sheet.values.slice(first, end).map((cells, index) => ({ row: headingRow + 1 + index, cells }));
}

function indexIn(sheet: SheetSnapshot, column: string): number {
  return parseArea(`${column}1`).left - sheet.left;
}
