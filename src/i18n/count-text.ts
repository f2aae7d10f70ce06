import type { Language } from '../domain/language';
import { formatNumber } from '../domain/numbers';

/** A whole number as it is read: `100.000`; English `100,000`. */
export function countText(count: number, language: Language): string {
  return formatNumber({ digits: count, scale: 0 }, language);
}
