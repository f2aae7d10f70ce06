import { errorNamesOf } from '../cells/cell-error';
import type { CellValue } from '../snapshot';
import { isUnknownFormula } from './unknown-figure';
import type { CellContent } from './write-plan';

/** Digits to which Excel keeps a number. */
const DIGITS = 15;

/** Whether two cells hold the same value: numbers to the 15 digits that Excel keeps, errors in whatever language. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (one === other) return true;
  if (typeof one === 'number' && typeof other === 'number') {
    return one.toPrecision(DIGITS) === other.toPrecision(DIGITS);
  }
  const error = errorNamesOf(one);
  return error !== null && error.en === errorNamesOf(other)?.en;
}

/** Whether two cells hold the same: the same formula, or the same value. The formula of an unknown figure is `#N/A`. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  const [a, b] = [settled(one), settled(other)];
  if (typeof a === 'object' || typeof b === 'object') {
    return typeof a === 'object' && typeof b === 'object' && a.formula === b.formula;
  }
  return sameValue(a, b);
}

function settled(content: CellContent): CellContent {
  return typeof content === 'object' && isUnknownFormula(content.formula) ? '#N/A' : content;
}
