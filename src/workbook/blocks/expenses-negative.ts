import { compareExact, ZERO } from '../../domain/numbers';
import { readWrittenNumber } from '../cells/read-number';
import { isCost } from './block-measure';
import type { Figure } from './figure';
import { withoutComment } from './figure-cell';
import type { SheetFigures } from './read-blocks';

/**
 * The first cost of a sheet that writes its expenses with a minus and its income without one; null where signs say
 * anything else. A single cost without a minus, or a grant with one, leaves it open what a minus means.
 */
export function firstNegativeExpense(found: SheetFigures): Figure | null {
  let first: Figure | null = null;
  let hasIncome = false;
  for (const figure of found.figures) {
    const isExpense = isCost(figure.measure);
    if (!isExpense && figure.measure !== 'grant') continue;
    if (figure.isPaid || (isExpense && figure.takesOff)) return null;
    const sign = signAt(found, figure);
    if (sign === 0) continue;
    if (sign < 0 !== isExpense) return null;
    if (isExpense) first ??= figure;
    else hasIncome = true;
  }
  return hasIncome ? first : null;
}

function signAt({ grid }: SheetFigures, { row, column }: Figure): number {
  const reading = readWrittenNumber(withoutComment(grid.cell(row, column)));
  return reading.kind === 'value' ? compareExact(reading.value.number, ZERO) : 0;
}
