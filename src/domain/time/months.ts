import { compareDates, daysInMonth, earlierDate, laterDate, type CalendarDate } from './calendar-date';
import { addFractions, fraction, NOTHING, type Fraction } from '../numbers';

/**
 * How a part of a month counts: `exact` days ÷ days of that month, `started` every begun month as one,
 * `whole` only full months.
 */
export type MonthMethod = 'exact' | 'started' | 'whole';

/** A period of whole days, both ends included. */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** The days that both periods have; null where they have none. */
export function overlap(left: Period, right: Period): Period | null {
  const start = laterDate(left.start, right.start);
  const end = earlierDate(left.end, right.end);
  return compareDates(start, end) <= 0 ? { start, end } : null;
}

export function yearPeriod(year: number): Period {
  return { start: { year, month: 1, day: 1 }, end: { year, month: 12, day: 31 } };
}

/**
 * Months of a period in a budget year, 0 to 12, as an exact fraction.
 *
 * @throws RangeError where the period begins after its end.
 */
export function months(start: CalendarDate, end: CalendarDate, year: number, method: MonthMethod): Fraction {
  if (compareDates(start, end) > 0) throw new RangeError('A period cannot begin after its end');
  const part = overlap({ start, end }, yearPeriod(year));
  if (part === null) return NOTHING;
  let sum = NOTHING;
  for (let month = part.start.month; month <= part.end.month; month += 1) {
    sum = addFractions(sum, monthShare(part, month, method));
  }
  return sum;
}

/** What one month of a period within one year counts by the method, 0 to 1. */
export function monthShare(part: Period, month: number, method: MonthMethod): Fraction {
  const days = daysOfMonth(part, month);
  const length = daysInMonth(part.start.year, month);
  if (days === 0 || days === length || method === 'exact') return fraction(days, length);
  return method === 'started' ? { numerator: 1, denominator: 1 } : NOTHING;
}

/** How many days a period within one year has in one of its months. */
export function daysOfMonth(part: Period, month: number): number {
  if (month < part.start.month || month > part.end.month) return 0;
  const first = month === part.start.month ? part.start.day : 1;
  const last = month === part.end.month ? part.end.day : daysInMonth(part.start.year, month);
  return last - first + 1;
}
