import type { Bridge } from './bridge';

/** True where what is not documented is smaller than what the rounding of the stated totals can explain. */
export function isWithinRounding({
  undocumented,
  precision,
}: Pick<Bridge, 'undocumented' | 'precision'>): boolean {
  return undocumented.known && undocumented.value !== 0 && Math.abs(undocumented.value) < precision;
}
