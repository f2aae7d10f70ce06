import { isKnownHeading } from '../headings/match-heading';
import { headingWords } from '../headings/heading-words';
import { NO_UNIT, unitOfNote, unitOfSheetName, type UnitWords } from '../cells/unit-words';
import type { Grid } from './grid';

const ROWS_OF_NOTES = 12;

/**
 * The unit that a note gives for the amounts of a transposed list: the closest one above it, then one between its
 * headings, then one below it; else the name of the sheet.
 *
 * @param grid turned: its columns are the rows of the sheet
 * @param headings those of the list that are known
 */
export function unitAround(grid: Grid, headings: readonly { readonly index: number }[]): UnitWords {
  const indexes = headings.map(({ index }) => index);
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  const above = range(first - 1, Math.max(grid.left, first - ROWS_OF_NOTES), -1);
  const between = range(first, last, 1).filter((column) => !indexes.includes(column));
  const below = range(last + 1, Math.min(grid.right, last + ROWS_OF_NOTES), 1);
  for (const lines of [above, between, below]) {
    for (const column of lines) {
      const cells = range(grid.top, grid.bottom, 1).map((row) => grid.cell(row, column));
      // Rows of another table are not about this one.
      const isOther =
        cells.filter((cell) => typeof cell === 'number').length > 1 ||
        cells.filter((cell) => isKnownHeading(headingWords(cell))).length > 1;
      if (isOther && lines !== between) break;
      const unit = cells.map(unitOfNote).find((each) => each !== NO_UNIT);
      if (unit !== undefined && !isOther) return unit;
    }
  }
  return unitOfSheetName(grid.sheet.name);
}

function range(from: number, to: number, step: 1 | -1): number[] {
  const numbers: number[] = [];
  for (let at = from; step > 0 ? at <= to : at >= to; at += step) numbers.push(at);
  return numbers;
}
