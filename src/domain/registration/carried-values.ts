import { NO_YEARS, type Yearly } from '../case';
import { valueOf } from '../own-share/post-year';

/**
 * The year whose value holds in a year of the next budget: its own, else the latest one before it that has a value of
 * its own, else the last year before the next budget.
 */
export function yearKnownFor(year: number, byYear: Readonly<Record<number, unknown>>, last: number): number {
  for (let each = year; each > last; each -= 1) if (byYear[each] !== undefined) return each;
  return last;
}

/** The value of each year of the next budget: its own, else the latest one known before it. */
export function carriedValues<T>(yearly: Yearly<T>, last: number, next: readonly number[]): Yearly<T> {
  if (yearly.byYear === NO_YEARS) return yearly;
  const byYear: Record<number, T> = {};
  for (const year of next) {
    const value = valueOf(yearly, yearKnownFor(year, yearly.byYear, last));
    if (value !== null) byYear[year] = value;
  }
  return { every: null, byYear };
}

/** The values that are given for just these years. */
export function givenIn<T>(
  byYear: Readonly<Record<number, T>>,
  years: readonly number[],
): Readonly<Record<number, T>> {
  const kept = years.filter((year) => byYear[year] !== undefined);
  if (kept.length === 0) return NO_YEARS;
  return Object.fromEntries(kept.map((year) => [year, byYear[year] as T]));
}
