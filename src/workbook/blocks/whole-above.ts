import { isResult } from './block-measure';
import type { LabelFinder } from './labels-reaching';

/**
 * True where an amount stands above a cell that its row calls a part of one: `davon befristet` below `Personalkosten`, or
 * an own share that is still empty.
 */
export function hasWholeAbove({ sheet }: LabelFinder, row: number, column: number): boolean {
  for (let above = row - 1; above >= sheet.grid.top; above -= 1) {
    const filled = sheet.filled(above);
    if (filled.length === 0) return false;
    if (filled.some((each) => sheet.label(above, each)?.isContained === true)) continue;
    const role = sheet.role(above, column);
    const { measure = null } = sheet.label(above, filled[0]!) ?? {};
    const isOfResults = measure !== null && isResult(measure);
    return role === 'figure' || (role === 'blank' && (isOfResults || sheet.hasFigures(above)));
  }
  return false;
}
