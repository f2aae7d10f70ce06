import { columnIndex, columnLetters } from '../../src/workbook/address';
import { formulaPieces, type FormulaPiece } from './formula-words';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;
const LAST_COLUMN = 16383;
const LAST_ROW = 1048575;

/**
 * Moves the relative references of a formula, as Excel does for the cells that share one formula: cells
 * (`A1`, `$A1`), whole columns (`A:C`) and whole rows (`1:3`). What would leave the sheet becomes `#REF!`.
 */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const pieces = formulaPieces(formula);
  return pieces.map((piece, index) => translatePiece(piece, pieces, index, rows, columns)).join('');
}

function translatePiece(
  piece: FormulaPiece,
  pieces: readonly FormulaPiece[],
  index: number,
  rows: number,
  columns: number,
): string {
  if (piece.kind !== 'word' || !isReference(pieces, index)) return piece.text;
  const cell = CELL.exec(piece.text);
  if (cell !== null && columnIndex(cell[2]!) <= LAST_COLUMN && Number(cell[4]) <= LAST_ROW + 1) {
    const column = moved(columnIndex(cell[2]!), cell[1] === '$' ? 0 : columns, LAST_COLUMN);
    const row = moved(Number(cell[4]) - 1, cell[3] === '$' ? 0 : rows, LAST_ROW);
    return column === null || row === null
      ? '#REF!'
      : `${cell[1]}${columnLetters(column)}${cell[3]}${row + 1}`;
  }
  const column = COLUMN.exec(piece.text);
  if (column !== null && isPairOf(COLUMN, pieces, index)) {
    const to = moved(columnIndex(column[2]!), column[1] === '$' ? 0 : columns, LAST_COLUMN);
    return to === null ? '#REF!' : `${column[1]}${columnLetters(to)}`;
  }
  const row = ROW.exec(piece.text);
  if (row !== null && isPairOf(ROW, pieces, index)) {
    const to = moved(Number(row[2]) - 1, row[1] === '$' ? 0 : rows, LAST_ROW);
    return to === null ? '#REF!' : `${row[1]}${to + 1}`;
  }
  return piece.text;
}

function moved(index: number, by: number, last: number): number | null {
  const to = index + by;
  return to < 0 || to > last ? null : to;
}

/** A word is no reference before `(` (function), `!` or `:Sheet!` (sheet names), nor in `#REF!`-like errors. */
function isReference(pieces: readonly FormulaPiece[], index: number): boolean {
  const next = pieces[index + 1]?.text;
  if (next === '(' || next === '!' || pieces[index - 1]?.text === '#') return false;
  return !(next === ':' && pieces[index + 3]?.text === '!' && pieces[index - 1]?.text !== '!');
}

function isPairOf(pattern: RegExp, pieces: readonly FormulaPiece[], index: number): boolean {
  const matches = (separator: number, other: number): boolean =>
    pieces[separator]?.text === ':' && pieces[other]?.kind === 'word' && pattern.test(pieces[other].text);
  return matches(index + 1, index + 2) || matches(index - 1, index - 2);
}
