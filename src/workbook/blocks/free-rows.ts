import type { Area } from '../address';
import type { SheetSnapshot } from '../snapshot';

/**
 * The rows of a sheet that have a cell outside its lists, 0-based and ascending. A list of 100.000 rows is passed over
 * without a look at its cells.
 */
export function freeRows({ top, left, values }: SheetSnapshot, taken: readonly Area[]): readonly number[] {
  const right = left + (values[0]?.length ?? 0);
  const whole = taken.filter((area) => covers([area], left, right));
  const rows: number[] = [];
  for (let row = top; row < top + values.length; row += 1) {
    const passed = whole.find((area) => isIn(area, row));
    if (passed !== undefined) {
      row = passed.top + passed.rows - 1;
      continue;
    }
    const here = taken.filter((area) => isIn(area, row));
    if (here.length === 0 || !covers(here, left, right)) rows.push(row);
  }
  return rows;
}

function isIn({ top, rows }: Area, row: number): boolean {
  return row >= top && row < top + rows;
}

/** True where the areas of a row reach over all columns of the sheet. */
function covers(areas: readonly Area[], left: number, right: number): boolean {
  let reached = left;
  for (const area of [...areas].sort((one, other) => one.left - other.left)) {
    if (area.left > reached) return false;
    reached = Math.max(reached, area.left + area.columns);
  }
  return reached >= right;
}
