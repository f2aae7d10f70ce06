import type { BudgetLine } from '../case';
import { placeOf, type Place } from '../place';
import type { FieldOf } from '../vocabulary/vocabulary';

/** What names a line, in this order. */
const KEYS = ['account', 'productAndAccount', 'position', 'product'] as const;

/** The cell of a field of a budget line, also where years stand side by side; else that of what names it. */
export function placeOfLine(line: BudgetLine, field: FieldOf<'budget'>): Place | null {
  const place = placeOf(line.origin, field, line.year) ?? placeOf(line.origin, field);
  if (place !== null) return place;
  for (const key of KEYS) {
    const ofKey = placeOf(line.origin, key);
    if (ofKey !== null) return ofKey;
  }
  return null;
}
