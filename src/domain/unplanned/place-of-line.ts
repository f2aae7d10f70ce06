import type { BudgetLine } from '../case';
import { placeOf, type Place } from '../place';
import type { FieldOf } from '../vocabulary/vocabulary';

/** The cell of a field of a budget line, also where years stand side by side; else that of its account. */
export function placeOfLine(line: BudgetLine, field: FieldOf<'budget'>): Place | null {
  return (
    placeOf(line.origin, field, line.year) ?? placeOf(line.origin, field) ?? placeOf(line.origin, 'account')
  );
}
