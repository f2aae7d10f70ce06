import { errorNamesOf } from '../cells/cell-error';
import type { CellValue } from '../snapshot';

/** Digits to which Excel keeps a number. */
const DIGITS = 15;

/** A value as its cell reads back: numbers to the digits that Excel keeps, errors in one language. */
export function settledCell(value: CellValue): CellValue {
  if (typeof value === 'number') return Number(value.toPrecision(DIGITS));
  return errorNamesOf(value)?.en ?? value;
}
