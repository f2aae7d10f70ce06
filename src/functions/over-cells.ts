import { isBlankCell, isNeeded, readCell, type Argument } from './argument';
import { ArgumentCells, commonSize } from './argument-cells';
import { errorValueOf, isRange, singleCellOf } from './block';
import { withinRange } from './within-range';

type Arguments<T extends readonly unknown[]> = { readonly [K in keyof T]: Argument<T[K]> };

/** What a function gives for one cell. */
type Figure = number | string | CustomFunctions.Error;

/**
 * Computes a function for every cell of its arguments and gives the block that spills. Single cells count for every
 * row and column, a column counts for every column and a row for every row, as in Excel's own array formulas. A cell
 * that cannot be computed holds its error and leaves the others alone; an error value of an argument is passed
 * through. A row of a range without any needed value stays empty.
 *
 * @throws CustomFunctions.Error where the ranges do not fit together, or for the problem of a single cell
 */
export function overCells<T extends readonly unknown[]>(
  args: Arguments<T>,
  given: readonly unknown[],
  compute: (...values: T) => number | string,
): Figure[][] {
  if (!given.some(isRange)) return [[ofSingleCells(args, given, compute)]];
  const cells = args.map((argument, index) => new ArgumentCells<unknown>(argument, given[index]));
  const { rows, width } = commonSize(cells);
  const figureAt = (row: number, column: number): Figure => {
    for (const each of cells) {
      const error = errorValueOf(each.cell(row, column));
      if (error !== null) return error;
    }
    return withinRange(() => compute(...(cells.map((each) => each.read(row, column)) as unknown as T)));
  };
  const needed = cells.filter((each) => each.isRange && isNeeded(each.argument));
  const isEmpty = (row: number, column: number): boolean =>
    needed.length > 0 && needed.every((each) => isBlankCell(each.cell(row, column)));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      isEmpty(row, column) ? '' : orError(() => figureAt(row, column)),
    ),
  );
}

/** A workbook may call a function in ten thousand cells, so that a single cell takes no detour. */
function ofSingleCells<T extends readonly unknown[]>(
  args: Arguments<T>,
  given: readonly unknown[],
  compute: (...values: T) => number | string,
): Figure {
  const cells: unknown[] = [];
  for (const each of given) {
    const cell = singleCellOf(each);
    const error = errorValueOf(cell);
    if (error !== null) return error;
    cells.push(cell);
  }
  return withinRange(() => {
    const values = args.map((argument, index) => readCell(argument, cells[index]));
    return compute(...(values as unknown as T));
  });
}

function orError(compute: () => Figure): Figure {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}
