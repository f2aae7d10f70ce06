import { isBlank } from '../cells/cell-text';
import { headingWords } from '../headings/heading-words';
import type { CellValue } from '../snapshot';
import type { FoundTable } from './table';

/**
 * True where a year stands on a line of its own above the headings, and another one on a line between the rows: each
 * holds for the rows below it, so that the sheet is no list of one year.
 */
export function hasYearLines({ heading, area }: FoundTable): boolean {
  const { grid, row: headingRow, top, left, right } = heading;
  const yearOf = (row: number): number | null => {
    let only: CellValue = '';
    for (let column = left; column <= right; column += 1) {
      const cell = grid.cell(row, column);
      if (isBlank(cell)) continue;
      if (only !== '') return null;
      only = cell;
    }
    const { name, year } = headingWords(only);
    return name === '' ? year : null;
  };
  const above = top < headingRow ? yearOf(top) : null;
  if (above === null) return false;
  for (let row = headingRow + 1; row < area.top + area.rows; row += 1) {
    const year = yearOf(row);
    if (year !== null && year !== above) return true;
  }
  return false;
}
