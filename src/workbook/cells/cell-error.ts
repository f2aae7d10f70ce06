import { finding } from '../../domain/findings/finding';
import type { CellValue } from '../snapshot';
import { refused, type Refusal } from './reading';

/** Error values as German and English Excel name them; a file always holds the English name. */
export const ERROR_VALUES = [
  { de: '#BEZUG!', en: '#REF!' },
  { de: '#WERT!', en: '#VALUE!' },
  { de: '#NV', en: '#N/A' },
  { de: '#DIV/0!', en: '#DIV/0!' },
  { de: '#NAME?', en: '#NAME?' },
  { de: '#ZAHL!', en: '#NUM!' },
  { de: '#NULL!', en: '#NULL!' },
  { de: '#ÜBERLAUF!', en: '#SPILL!' },
  { de: '#KALK!', en: '#CALC!' },
  { de: '#FELD!', en: '#FIELD!' },
  { de: '#GETTING_DATA', en: '#GETTING_DATA' },
  { de: '#BLOCKED!', en: '#BLOCKED!' },
  { de: '#CONNECT!', en: '#CONNECT!' },
  { de: '#UNKNOWN!', en: '#UNKNOWN!' },
  { de: '#EXTERNAL!', en: '#EXTERNAL!' },
] as const;
const BY_NAME = new Map<string, { readonly de: string; readonly en: string }>(
  ERROR_VALUES.flatMap((value) => [
    [value.de, value],
    [value.en, value],
  ]),
);
const NOT_CALCULATED = '#BUSY!';

/** Both names of the error value that a cell holds, a formula without a result included; null for any other cell. */
export function errorNamesOf(cell: CellValue): { readonly de: string; readonly en: string } | null {
  if (typeof cell !== 'string' || cell.charCodeAt(0) !== 35) return null;
  const text = cell.trim().toUpperCase();
  return text === NOT_CALCULATED ? { de: text, en: text } : (BY_NAME.get(text) ?? null);
}

/** The refusal of a cell that holds an error value or a formula without a result; null for any other cell. */
export function cellError(cell: CellValue): Refusal | null {
  const text = errorNamesOf(cell);
  if (text === null) return null;
  if (text.en === NOT_CALCULATED) {
    return refused((place, column) => finding('formula-not-calculated', place, { column }));
  }
  return refused((place, column) => finding('error-value', place, { text, column }));
}
