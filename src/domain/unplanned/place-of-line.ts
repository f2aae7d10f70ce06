import type { BudgetLine } from '../case';
import { placeOf, type Place } from '../place';

/** The cell of a field of a budget line, also where years stand side by side (`appropriation2021`). */
export function placeOfLine(line: BudgetLine, field: keyof BudgetLine): Place | null {
  return (
    placeOf(line.origin, `${field}${line.year}`) ??
    placeOf(line.origin, field) ??
    placeOf(line.origin, 'key') ??
    placeOf(line.origin, 'account')
  );
}
