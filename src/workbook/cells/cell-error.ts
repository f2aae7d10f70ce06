import { finding } from '../../domain/findings/finding';
import type { CellValue } from '../snapshot';
import { refused, type Refusal } from './reading';

/** Error values as Excel names them in English and in German. */
const ERROR_VALUES = new Set([
  '#REF!',
  '#BEZUG!',
  '#VALUE!',
  '#WERT!',
  '#N/A',
  '#NV',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#ZAHL!',
  '#NULL!',
  '#SPILL!',
  '#ÜBERLAUF!',
  '#CALC!',
  '#KALK!',
  '#GETTING_DATA',
  '#FIELD!',
  '#FELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#EXTERNAL!',
]);
const NOT_CALCULATED = '#BUSY!';

/** The refusal of a cell that holds an error value or a formula without a result; null for any other cell. */
export function cellError(cell: CellValue): Refusal | null {
  if (typeof cell !== 'string' || cell.charCodeAt(0) !== 35) return null;
  const text = cell.trim().toUpperCase();
  if (text === NOT_CALCULATED) {
    return refused((place, column) => finding('formula-not-calculated', place, { column }));
  }
  if (!ERROR_VALUES.has(text)) return null;
  return refused((place, column) => finding('error-value', place, { text, column }));
}
