import type { Grid } from './grid';

/** Where the first rows of a column show per cent, the others do. */
const ROWS_LOOKED_AT = 50;

/** True for a column below a heading whose numbers are all shown as per cent: `Zuwendung` above `80 %`. */
export function showsPercent(grid: Grid, heading: number, column: number): boolean {
  if (grid.sheet.formats === undefined) return false;
  let isAny = false;
  const last = Math.min(grid.bottom, heading + ROWS_LOOKED_AT);
  for (let row = heading + 1; row <= last; row += 1) {
    if (typeof grid.cell(row, column) !== 'number') continue;
    const { kind } = grid.format(row, column);
    if (kind !== 'percent' && kind !== 'percent-sign') return false;
    isAny = true;
  }
  return isAny;
}
