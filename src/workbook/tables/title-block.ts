import type { Grid } from './grid';

const MOST_ROWS = 12;

/** The rows above a table that may hold its title, the closest first. */
export function rowsOfTitle(grid: Grid, top: number): readonly number[] {
  const first = Math.max(grid.top, top - MOST_ROWS);
  return Array.from({ length: Math.max(0, top - first) }, (_, index) => top - 1 - index);
}

/** True for the row of another table: one number may be a date beside a title, several that are no years are amounts. */
export function isRowOfAmounts(grid: Grid, row: number, left = grid.left, right = grid.right): boolean {
  let numbers = 0;
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (typeof cell === 'number' && !(cell >= 2000 && cell <= 2099)) numbers += 1;
  }
  return numbers > 1;
}
