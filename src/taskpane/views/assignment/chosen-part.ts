import { areaAddress, cellAddress, overlap, type Area } from '../../../workbook/address';
import type { LineDirection } from '../../../workbook/assignment/correction';
import { lineName } from '../../../workbook/assignment/lines-of-sheet';
import type { Cell } from '../../../workbook/blocks/figure';
import { lineArea } from '../../../workbook/entries/said-line';

/** What is chosen in a picture: a cell, or a whole row or column, then with its first cell. */
export interface ChosenPart extends Cell {
  readonly line: LineDirection | null;
}

/**
 * What a selection of the grid chooses in a picture; null where it lies elsewhere. A row or column is chosen where all
 * of its cells in the picture are selected.
 */
export function chosenPart(selected: Area, whole: Area): ChosenPart | null {
  if (!overlap(selected, whole)) return null;
  const row = Math.max(selected.top, whole.top);
  const column = Math.max(selected.left, whole.left);
  const isWide =
    selected.left <= whole.left && selected.left + selected.columns >= whole.left + whole.columns;
  const isHigh = selected.top <= whole.top && selected.top + selected.rows >= whole.top + whole.rows;
  if (selected.rows === 1 && isWide && whole.columns > 1) return { row, column, line: 'row' };
  if (selected.columns === 1 && isHigh && whole.rows > 1) return { row, column, line: 'column' };
  return { row, column, line: null };
}

/** The cells of the sheet that are chosen. */
export function areaOfPart({ row, column, line }: ChosenPart, whole: Area): Area {
  if (line === null) return { top: row, left: column, rows: 1, columns: 1 };
  return lineArea({ direction: line, index: line === 'row' ? row : column }, whole);
}

/** What the heading of a row or column, or a cell, is called in the picture. */
export function partKey({ row, column, line }: ChosenPart): string {
  return line === null
    ? cellAddress(row, column)
    : `${line} ${lineName(line, line === 'row' ? row : column)}`;
}

/** Where the chosen cells are in the sheet, in A1 notation. */
export function partAddress(part: ChosenPart, whole: Area): string {
  return areaAddress(areaOfPart(part, whole));
}

/**
 * What a key leads to from a part of the picture; null for any other key. From the first row and column it leads to the
 * headings, which stand for the whole of them.
 */
export function nextPart(
  {
    key,
    shiftKey,
    ctrlKey,
    altKey,
    metaKey,
  }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  { row, column, line }: ChosenPart,
  whole: Area,
): ChosenPart | null {
  // As in Excel: the row with Shift, the column with Ctrl.
  if (key === ' ' && shiftKey && !ctrlKey) return { row, column: whole.left, line: 'row' };
  if (key === ' ' && ctrlKey && !shiftKey) return { row: whole.top, column, line: 'column' };
  if (shiftKey || ctrlKey || altKey || metaKey) return null;
  const step = STEPS[key];
  if (step === undefined) return null;
  const [down, right] = step;
  const bottom = whole.top + whole.rows - 1;
  const last = whole.left + whole.columns - 1;
  const within = (value: number, least: number, most: number): number =>
    Math.max(least, Math.min(value, most));
  if (line === 'row') {
    if (right > 0) return { row, column: right === Infinity ? last : whole.left, line: null };
    return right < 0 ? { row, column, line } : { row: within(row + down, whole.top, bottom), column, line };
  }
  if (line === 'column') {
    if (down > 0) return { row: whole.top, column, line: null };
    return down < 0 ? { row, column, line } : { row, column: within(column + right, whole.left, last), line };
  }
  if (key === 'ArrowUp' && row === whole.top) return { row, column, line: 'column' };
  if (key === 'ArrowLeft' && column === whole.left) return { row, column, line: 'row' };
  return {
    row: within(row + down, whole.top, bottom),
    column: within(column + right, whole.left, last),
    line: null,
  };
}

/** How far a key moves, in rows and columns; infinite: to the edge of the picture. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};
