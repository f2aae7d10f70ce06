import { cellText, isBlank } from '../cells/cell-text';
import type { Heading } from './table';

const NUMBER = /^\(?(\d{1,2})[.)]?\)?$/;
const FEWEST = 3;

/** True for a row that only counts the columns, as printed forms have it: `1 | 2 | 3` or `(1) | (2) | (3)`. */
export function countsColumns({ grid, left, right }: Heading, row: number): boolean {
  const numbers: number[] = [];
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (isBlank(cell)) continue;
    const match = NUMBER.exec(cellText(cell));
    if (match === null) return false;
    numbers.push(Number(match[1]));
  }
  return (
    numbers.length >= FEWEST &&
    numbers.every((number, position) => position === 0 || number === numbers[position - 1]! + 1)
  );
}
