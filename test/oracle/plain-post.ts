import fc from 'fast-check';
import type { Post } from '../../src/domain/case';
import { every, post } from '../domain/own-share/example-case';
import { fraction, plus, times, rounded, type Fraction } from './fraction';

/** A post as the oracle knows it: whole numbers only. */
export interface PlainPost {
  readonly module: 2 | 3;
  readonly label: string;
  /** Hundredths of an FTE. */
  readonly fte: number;
  /** Cost per FTE and year in cents. */
  readonly perFte: number;
  /** The row's own rate per FTE and year in cents; null = that of the rules. */
  readonly rate: number | null;
  /** `YYYY-MM-DD`, both days included. */
  readonly start: string;
  readonly end: string;
}

/** A day of 2021 to 2023. */
export const day = fc
  .integer({ min: 0, max: 3 * 365 - 1 })
  .map((days) => new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10));

export const plainPost: fc.Arbitrary<PlainPost> = fc
  .record({
    module: fc.constantFrom(2 as const, 3 as const),
    label: fc.constantFrom('A', 'B', 'C'),
    fte: fc.integer({ min: 2, max: 16 }).map((quarters) => quarters * 25),
    perFte: fc.integer({ min: 6_000_000, max: 9_000_000 }),
    days: fc.tuple(day, day),
  })
  .map(({ days, ...rest }) => {
    const [start = '', end = ''] = [...days].sort();
    return { ...rest, rate: null, start, end };
  });

/** What of a month the post counts: its days ÷ the days of the month, counted one by one. */
export function partOfMonth(
  { start, end }: Pick<PlainPost, 'start' | 'end'>,
  year: number,
  month: number,
): Fraction {
  const days = daysOf(year, month);
  return fraction(days.filter((each) => start <= each && each <= end).length, days.length);
}

const calendar = new Map<string, readonly string[]>();

/** Every day of a month as text. */
function daysOf(year: number, month: number): readonly string[] {
  const key = `${year}-${month}`;
  let days = calendar.get(key);
  if (days === undefined) {
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    days = Array.from({ length }, (_, before) =>
      new Date(Date.UTC(year, month - 1, before + 1)).toISOString().slice(0, 10),
    );
    calendar.set(key, days);
  }
  return days;
}

export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export function monthsIn(period: Pick<PlainPost, 'start' | 'end'>, year: number): Fraction {
  return plus(...MONTHS.map((month) => partOfMonth(period, year, month)));
}

export function fteOf({ fte }: PlainPost): Fraction {
  return fraction(fte, 100);
}

/** FTE × months ÷ 12 × amount per FTE and year, in cents. */
export function byMonths(each: PlainPost, perFte: number, year: number): bigint {
  return rounded(times(fteOf(each), monthsIn(each, year), fraction(perFte, 12)));
}

/** The row of the posts table. */
export function rowOf(each: PlainPost, version: string | null = null): Post {
  const date = (text: string) => {
    const [year = 0, month = 0, ofMonth = 0] = text.split('-').map(Number);
    return { year, month, day: ofMonth };
  };
  return post({
    module: each.module,
    role: each.module === 2 ? 'case-management' : 'foreigners-office',
    label: each.label,
    version,
    fte: every({ digits: each.fte, scale: 2 }),
    personnelPerFte: every({ digits: each.perFte, scale: 2 }),
    ratePerFte: every(each.rate === null ? null : { digits: each.rate, scale: 2 }),
    start: date(each.start),
    end: date(each.end),
  });
}
