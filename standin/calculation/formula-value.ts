/** An error of a formula: `#VALUE!`. */
export class FormulaError {
  constructor(readonly text: string) {}
}

/** What a cell or an expression gives; null is an empty cell. */
export type Scalar = number | string | boolean | null | FormulaError;

/** A rectangle of them. */
export type Matrix = readonly (readonly Scalar[])[];

export type FormulaValue = Scalar | Matrix;

export const VALUE_ERROR = new FormulaError('#VALUE!');

export function isMatrix(value: FormulaValue): value is Matrix {
  return Array.isArray(value);
}

/** Applies a function of scalars cell by cell; a scalar goes with every cell of the others. */
export function eachCell(
  values: readonly FormulaValue[],
  apply: (...cells: Scalar[]) => Scalar,
): FormulaValue {
  const matrices = values.filter(isMatrix);
  if (matrices.length === 0) return firstError(values as Scalar[]) ?? apply(...(values as Scalar[]));
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]!.length));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cells = values.map((value) => (isMatrix(value) ? cellOf(value, row, column) : value));
      return firstError(cells) ?? apply(...cells);
    }),
  );
}

/** A column of one is as wide, a row of one as high as needed. */
function cellOf(matrix: Matrix, row: number, column: number): Scalar {
  const line = matrix[matrix.length === 1 ? 0 : row];
  const cell = line?.[line.length === 1 ? 0 : column];
  return cell === undefined ? new FormulaError('#N/A') : cell;
}

export function firstError(cells: readonly Scalar[]): FormulaError | null {
  return cells.find((cell) => cell instanceof FormulaError) ?? null;
}

/** A number as an operator takes it: an empty cell is 0, a text with digits only counts. */
export function numberOf(cell: Scalar): number | FormulaError {
  if (cell instanceof FormulaError || typeof cell === 'number') return cell;
  if (cell === null) return 0;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return /^\s*[+-]?\d+(\.\d+)?\s*$/.test(cell) ? Number(cell) : VALUE_ERROR;
}

export function textOf(cell: Scalar): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell instanceof FormulaError ? cell.text : String(cell);
}
