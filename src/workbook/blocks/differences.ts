import type { Grid } from '../tables/grid';
import type { Cell } from './figure';

/** True where each of the cells is the difference of two others of its row, or of its column: `alt | neu | Veränderung`. */
export function areDifferences(grid: Grid, cells: readonly Cell[], along: 'row' | 'column'): boolean {
  return cells.every((cell) => {
    const own = centsAt(grid, cell);
    if (own === null) return false;
    const others = new Set(lineOf(grid, cell, along).flatMap((each) => centsAt(grid, each) ?? []));
    return [...others].some((each) => others.has(each - own));
  });
}

function lineOf(grid: Grid, cell: Cell, along: 'row' | 'column'): readonly Cell[] {
  const [first, last] = along === 'row' ? [grid.left, grid.right] : [grid.top, grid.bottom];
  const cells = Array.from({ length: last - first + 1 }, (_, offset) =>
    along === 'row' ? { ...cell, column: first + offset } : { ...cell, row: first + offset },
  );
  return cells.filter(({ row, column }) => row !== cell.row || column !== cell.column);
}

/** What a cell holds as a number; only compared, never computed with. */
function centsAt(grid: Grid, { row, column }: Cell): number | null {
  const value = grid.cell(row, column);
  return typeof value === 'number' ? Math.round(value * 100) : null;
}
