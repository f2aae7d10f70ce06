import type { SheetSnapshot } from '../snapshot';
import { Grid } from '../tables/grid';
import { positionsOf } from '../tables/position-column';

const MODULE = /modul|baustein/i;

/**
 * The rows of a sheet without the numbered positions of a Teilergebnisplan: its personnel expenses and grants are those
 * of a whole product, unless the sheet names a module.
 */
export function withoutPositions(sheet: SheetSnapshot, rows: readonly number[]): readonly number[] {
  const positions = new Set(positionsOf(new Grid(sheet), rows));
  if (positions.size === 0) return rows;
  const namesModule = [sheet.name, ...rows.flatMap((row) => sheet.values[row - sheet.top] ?? [])].some(
    (cell) => typeof cell === 'string' && MODULE.test(cell),
  );
  return namesModule ? rows : rows.filter((row) => !positions.has(row));
}
