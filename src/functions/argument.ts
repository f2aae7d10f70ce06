import { isBlank } from '../workbook/cells/cell-text';
import type { Reading } from '../workbook/cells/reading';
import type { CellValue } from '../workbook/snapshot';
import { cellValueOf, errorValueOf, isRange, singleCellOf } from './block';
import { failure } from './problem';

/** One argument of a function: its name, as Excel shows it, and how its cells are read. */
export interface Argument<T> {
  readonly name: string;
  readonly read: (cell: CellValue) => Reading<T>;
  /** What counts where a cell is blank; without it a value is needed. */
  readonly blank?: { readonly value: T };
  /** True where the argument may be left out. */
  readonly isOptional?: boolean;
  /**
   * True where the number 0 counts as a blank cell: older builds of Excel hand over 0 for one (office-js issue 4702), and
   * nothing tells which of them it was.
   */
  readonly zeroIsBlank?: boolean;
}

/** The argument with a value for cells that are blank or 0, so that it may be left out. */
export function optional<T, B>({ name, read }: Argument<T>, blank: B): Argument<T | B> {
  return { name, read, blank: { value: blank }, isOptional: true, zeroIsBlank: true };
}

/** An amount of which a blank cell is 0, as in Excel's own arithmetic. */
export function zeroWhereBlank<T>(argument: Argument<T>, zero: T): Argument<T> {
  return { ...argument, blank: { value: zero } };
}

/** True where the argument may not be left out. */
export function isNeeded({ isOptional }: Argument<unknown>): boolean {
  return isOptional !== true;
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
  const given = cellValueOf(cell);
  const value = given === 0 && argument.zeroIsBlank === true ? '' : given;
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

/** True for a cell without content, or with 0, which is not told from it; an error value is content. */
export function isBlankCell(cell: unknown): boolean {
  if (errorValueOf(cell) !== null) return false;
  const value = cellValueOf(cell);
  return value === 0 || isBlank(value);
}
