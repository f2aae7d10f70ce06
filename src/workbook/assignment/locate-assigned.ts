import { columnIndex } from '../address';
import { cellText, plainText } from '../cells/cell-text';
import type { Grid } from '../tables/grid';
import type { AssignedColumn, AssignedTable } from './assignment';

/** Where the headings of an assigned table stand now. */
export interface LocatedTable {
  readonly table: AssignedTable;
  /** Absolute, 0-based. */
  readonly row: number;
  /** Absolute, 0-based index of each assigned column, in their order. */
  readonly indexes: readonly number[];
}

/**
 * Finds an assigned table by the words of its headings: in its old row and columns first, else in the row of the sheet
 * that has all of them, in whatever columns. Null where no row has them.
 */
export function locateAssigned(grid: Grid, table: AssignedTable): LocatedTable | null {
  const old = table.headingRow - 1;
  const inPlace = indexesIn(grid, old, table.columns);
  if (inPlace !== null) return { table, row: old, indexes: inPlace };
  if (table.columns.every(({ heading }) => heading === '')) return null;
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const indexes = indexesIn(grid, row, table.columns);
    if (indexes !== null) return { table, row, indexes };
  }
  return null;
}

function indexesIn(grid: Grid, row: number, columns: readonly AssignedColumn[]): number[] | null {
  const taken = new Set<number>();
  for (const column of columns) {
    const index = indexIn(grid, row, column, taken);
    if (index === null) return null;
    taken.add(index);
  }
  return [...taken];
}

/** The old column if its heading is still there, else the first free one with this heading. */
function indexIn(grid: Grid, row: number, { heading, column }: AssignedColumn, taken: ReadonlySet<number>) {
  const old = columnIndex(column);
  const has = (index: number): boolean => !taken.has(index) && isHeading(grid, row, index, heading);
  if (has(old)) return old;
  if (heading === '') return null;
  for (let index = grid.left; index <= grid.right; index += 1) if (has(index)) return index;
  return null;
}

/** A heading over two rows holds the words of both; its lower cell has only the last of them. */
function isHeading(grid: Grid, row: number, index: number, heading: string): boolean {
  const words = plainText(heading);
  const cell = plainText(cellText(grid.cell(row, index)));
  if (cell === words) return true;
  return cell !== '' && words.endsWith(` ${cell}`);
}
