import { isBlank } from '../workbook/cells/cell-text';
import type { Reading } from '../workbook/cells/reading';
import type { CellValue } from '../workbook/snapshot';
import { cellValueOf, errorValueOf, isRange, singleCellOf } from './block';
import { failure } from './problem';

/** One argument of a function: its name, as Excel shows it, and how its cells are read. */
export interface Argument<T> {
  readonly name: string;
  readonly read: (cell: CellValue) => Reading<T>;
  /** What counts where the argument is left out or a cell is blank; without it a value is needed. */
  readonly blank?: { readonly value: T };
}

/** The argument with a value for blank cells, so that it may be left out. */
export function optional<T, B>({ name, read }: Argument<T>, blank: B): Argument<T | B> {
  return { name, read, blank: { value: blank } };
}

/** True where a cell has to hold something. */
export function isNeeded({ blank }: Argument<unknown>): boolean {
  return blank === undefined;
}

/**
 * Reads one cell of an argument.
 *
 * @throws CustomFunctions.Error for a cell that cannot be read, or is blank although a value is needed; the error
 *   value itself for a cell that holds one
 */
export function readCell<T>(argument: Argument<T>, cell: unknown): T {
  const error = errorValueOf(cell);
  if (error !== null) throw error;
  const value = cellValueOf(cell);
  const reading = argument.read(value);
  if (reading.kind === 'value') return reading.value;
  if (reading.kind === 'refused') {
    throw failure(reading.finding(null, argument.name), typeof value === 'number');
  }
  if (argument.blank !== undefined) return argument.blank.value;
  throw failure({ code: 'needed-cell-empty', values: { column: argument.name } });
}

/**
 * Reads an argument that is a single cell.
 *
 * @throws CustomFunctions.Error as `readCell`, and for a range of several cells
 */
export function readSingle<T>(argument: Argument<T>, given: unknown): T {
  if (isRange(given)) throw failure({ code: 'one-cell-needed', values: { column: argument.name } });
  return readCell(argument, singleCellOf(given));
}

/** True for a cell without content; an error value is content. */
export function isBlankCell(cell: unknown): boolean {
  return errorValueOf(cell) === null && isBlank(cellValueOf(cell));
}
