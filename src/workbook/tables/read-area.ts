import type { Area } from '../address';
import { isBlank } from '../cells/cell-text';
import type { FoundTable } from './table';

/**
 * The cells of a list: its area without what stands behind a blank column where no heading of it is known, as that is
 * another table, whatever its words stand beside.
 */
export function readArea({ heading, area }: FoundTable): Area {
  const known = heading.columns.map(({ index }) => index);
  const isEmpty = (column: number): boolean => {
    for (let row = area.top; row < area.top + area.rows; row += 1)
      if (!isBlank(heading.grid.cell(row, column))) return false;
    return true;
  };
  const last = area.left + area.columns - 1;
  let right = known.reduce((most, each) => Math.max(most, each), area.left);
  while (right < last && !isEmpty(right + 1)) right += 1;
  let left = known.reduce((least, each) => Math.min(least, each), right);
  while (left > area.left && !isEmpty(left - 1)) left -= 1;
  return { ...area, left, columns: right - left + 1 };
}
