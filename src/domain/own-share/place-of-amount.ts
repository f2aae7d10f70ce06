import type { MoneySource } from '../case';
import { placeOf, type Place } from '../place';

/** The cell of the lower or upper amount; sheets with a single amount have one column for both. */
export function placeOfAmount({ origin }: MoneySource, end: 'low' | 'high'): Place | null {
  const other = end === 'low' ? 'high' : 'low';
  const fields = [end, 'amount', other, 'label'] as const;
  return fields.map((field) => placeOf(origin, field)).find((place) => place !== null) ?? null;
}
