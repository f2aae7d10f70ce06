import type { Yearly } from '../../domain/case';
import { daysInMonth, type Period } from '../../domain/time';

/** Months of single years as one period; whether the months say which ones they are. */
export interface PlacedMonths {
  readonly period: Period;
  /** The year of which only a number of months is known; null where it is plain which ones. */
  readonly openYear: number | null;
}

/**
 * The period that months of years make up, when they follow each other: 6 months of 2021 before 12 of 2022 are its last
 * six. Months of a single year may be any of it; the first ones stand for them. Null where they leave a gap.
 */
export function monthsAsPeriod({ byYear }: Pick<Yearly<number>, 'byYear'>): PlacedMonths | null {
  const years = Object.keys(byYear)
    .map(Number)
    .filter((year) => byYear[year]! > 0)
    .sort((left, right) => left - right);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (last - first !== years.length - 1) return null;
  if (years.slice(1, -1).some((year) => byYear[year] !== 12)) return null;
  const startMonth = first === last ? 1 : 13 - byYear[first]!;
  const endMonth = byYear[last]!;
  const period = {
    start: { year: first, month: startMonth, day: 1 },
    end: { year: last, month: endMonth, day: daysInMonth(last, endMonth) },
  };
  return { period, openYear: first === last && endMonth < 12 ? first : null };
}
