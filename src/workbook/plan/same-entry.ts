import type { CellValue } from '../snapshot';
import { sameValue } from './same-content';

/** A string, or a reference with the name of a sheet in front, also one that lost its cells or its sheet. */
const STRING_OR_REFERENCE = new RegExp(
  [
    String.raw`("(?:[^"]|"")*")`,
    String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*|#REF)!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|#REF!)`,
    String.raw`#REF!`,
  ].join('|'),
  'giu',
);

/**
 * Whether two cells hold the same, as `Range.formulas` gives them: the same value, or the same formula. Excel moves
 * references when rows are inserted on another sheet and writes some otherwise; so where cells of other sheets are read
 * from does not count.
 */
export function sameEntry(one: CellValue, other: CellValue): boolean {
  if (sameValue(one, other)) return true;
  return isFormula(one) && isFormula(other) && shapeOf(one) === shapeOf(other);
}

function isFormula(entry: CellValue): entry is string {
  return typeof entry === 'string' && entry.startsWith('=');
}

function shapeOf(formula: string): string {
  return formula.replace(STRING_OR_REFERENCE, (_, text?: string) => text ?? '◆').replace(/_xlfn\./gi, '');
}
