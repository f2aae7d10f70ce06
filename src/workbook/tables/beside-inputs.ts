import type { Area } from '../address';
import type { FoundTable } from './table';

/** Parts of a list that no input was read from: columns without a known heading, and rows of totals and notes. */
export function besideInputs({ heading, area, rows }: FoundTable): readonly Area[] {
  const { grid, columns } = heading;
  const first = heading.row + 1;
  const end = area.top + area.rows;
  const known = new Set(columns.map(({ index }) => index));
  let next = 0;
  const parts: Area[] = [];
  for (let left = area.left; left < area.left + area.columns; left += 1) {
    if (!known.has(left)) parts.push({ top: first, left, rows: end - first, columns: 1 });
  }
  for (let top = first; top < end; top += 1) {
    if (rows[next] === top) next += 1;
    else parts.push({ ...area, top, rows: 1 });
  }
  return parts.map((part) => grid.areaInSheet(part));
}
