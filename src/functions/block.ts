import type { CellValue } from '../workbook/snapshot';

/** Cells of an argument in rows, as Excel hands them over. */
export type Block = readonly (readonly unknown[])[];

/** The cells of an argument; null where it was left out. A single value is a block of one cell. */
export function blockOf(given: unknown): Block | null {
  if (given === null || given === undefined) return null;
  if (!Array.isArray(given)) return [[given]];
  return Array.isArray(given[0]) ? (given as Block) : [given];
}

/** True for an argument of more than one cell. */
export function isRange(given: unknown): boolean {
  if (!Array.isArray(given)) return false;
  return given.length > 1 || (Array.isArray(given[0]) && given[0].length > 1);
}

/** The cell of an argument that is no range; undefined where the argument was left out. */
export function singleCellOf(given: unknown): unknown {
  if (!Array.isArray(given)) return given ?? undefined;
  return Array.isArray(given[0]) ? given[0][0] : given[0];
}

/** Error values that Excel takes back from a function. #BEZUG! and #NAME? go in, but never out. */
const RETURNABLE: ReadonlySet<unknown> = new Set(['#N/A', '#VALUE!', '#NUM!', '#DIV/0!', '#NULL!']);

/** The error value of a cell, as Excel hands it over, if it can be passed through; null for any other cell. */
export function errorValueOf(cell: unknown): CustomFunctions.Error | null {
  return RETURNABLE.has(codeOf(cell)) ? (cell as CustomFunctions.Error) : null;
}

function codeOf(cell: unknown): unknown {
  return typeof cell === 'object' && cell !== null && 'code' in cell ? cell.code : undefined;
}

/** What the readers of cells take: an empty cell is '', an error value its English text. */
export function cellValueOf(cell: unknown): CellValue {
  if (typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean') return cell;
  return cell === null || cell === undefined ? '' : String(codeOf(cell) ?? cell);
}

/** The first error value among the cells of arguments; null where there is none. */
export function errorValueIn(...given: readonly unknown[]): CustomFunctions.Error | null {
  for (const each of given) {
    for (const row of blockOf(each) ?? []) {
      for (const cell of row) {
        const error = errorValueOf(cell);
        if (error !== null) return error;
      }
    }
  }
  return null;
}
