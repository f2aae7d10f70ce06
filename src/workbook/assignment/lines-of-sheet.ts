import { columnIndex, columnLetters, overlap, type Area } from '../address';
import { isBlank } from '../cells/cell-text';
import { isWrittenFigure } from '../blocks/figure-cell';
import { namesIn } from '../blocks/named-in-line';
import type { CellValue, SheetSnapshot } from '../snapshot';
import type { LineContent, LineCorrection, LineDirection } from './correction';
import { comparedText } from './equal-texts';

/** A row or column of a sheet, as far as no list has taken it. */
export interface SheetLine {
  /** Absolute, 0-based. */
  readonly index: number;
  /** Its cells that are not blank. */
  readonly cells: readonly CellValue[];
}

/** As many words tell a line from all others. */
const MOST_TEXTS = 50;

/** The rows, or the columns, of a sheet in their order, blank ones too. */
export function linesOf(
  { top, left, values }: SheetSnapshot,
  taken: readonly Area[],
  direction: LineDirection,
): readonly SheetLine[] {
  const width = values[0]?.length ?? 0;
  const isFree = (row: number, column: number): boolean =>
    !taken.some((area) => overlap(area, { top: row, left: column, rows: 1, columns: 1 }));
  const isFilled = (cell: CellValue): boolean => cell !== '' && !isBlank(cell);
  if (direction === 'row') {
    return values.map((cells, at) => ({
      index: top + at,
      cells: cells.filter((cell, offset) => isFilled(cell) && isFree(top + at, left + offset)),
    }));
  }
  return Array.from({ length: width }, (_column, offset) => ({
    index: left + offset,
    cells: values.flatMap((cells, at) => {
      const cell = cells[offset] ?? '';
      return isFilled(cell) && isFree(top + at, left + offset) ? [cell] : [];
    }),
  }));
}

/** The words of a line by which it is found again; amounts are none, but numbers that name what the line holds. */
export function wordsOf({ cells }: SheetLine, holds: LineContent): readonly string[] {
  return cells
    .filter((cell) => isWord(cell, holds))
    .map(comparedText)
    .slice(0, MOST_TEXTS);
}

function isWord(cell: CellValue, holds: LineContent): boolean {
  if (typeof cell === 'string' && !isWrittenFigure(cell)) return true;
  return holds === 'positions' ? Number.isInteger(Number(cell)) : namesIn(holds, cell);
}

/** A line of figures without a word. */
export function isBare(line: SheetLine): boolean {
  return line.cells.length > 0 && wordsOf(line, 'sums').length === 0;
}

/** What the sheet calls a line: the number of a row, the letters of a column. */
export function lineName(direction: LineDirection, index: number): string {
  return direction === 'row' ? String(index + 1) : columnLetters(index);
}

/** 0-based index of where a corrected line stood. */
export function oldIndex({ direction, line }: LineCorrection): number {
  return direction === 'row' ? Number(line) - 1 : columnIndex(line);
}
