/** A day of the Gregorian calendar without time or time zone. `month` is 1–12, `day` 1–31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Negative where left is earlier, 0 for the same day, positive where left is later. */
export function compareDates(left: CalendarDate, right: CalendarDate): number {
  return left.year - right.year || left.month - right.month || left.day - right.day;
}

export function laterDate(left: CalendarDate, right: CalendarDate): CalendarDate {
  return compareDates(left, right) >= 0 ? left : right;
}

export function earlierDate(left: CalendarDate, right: CalendarDate): CalendarDate {
  return compareDates(left, right) <= 0 ? left : right;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** @param month 1–12 */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day that exists, in the years 1 to 9999. */
export function isValidDate({ year, month, day }: CalendarDate): boolean {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  return (
    whole &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** Days since 01.01.0001, which is day 1. Consecutive days have consecutive numbers. */
export function toDayNumber({ year, month, day }: CalendarDate): number {
  const before = year - 1;
  let number =
    before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + day;
  for (let earlier = 1; earlier < month; earlier += 1) number += daysInMonth(year, earlier);
  return number;
}

/** Past every day that Excel knows, in either of its date systems. */
const MOST_DAYS = 4_000_000;

/**
 * The day with this number; the inverse of `toDayNumber`.
 * @throws RangeError for what is no whole number, or far from every day that a workbook can hold
 */
export function fromDayNumber(dayNumber: number): CalendarDate {
  if (!Number.isInteger(dayNumber) || Math.abs(dayNumber) > MOST_DAYS) {
    throw new RangeError(`${dayNumber} is the number of no day`);
  }
  let year = Math.floor(dayNumber / 365.2425) + 1;
  while (toDayNumber({ year, month: 1, day: 1 }) > dayNumber) year -= 1;
  while (toDayNumber({ year: year + 1, month: 1, day: 1 }) <= dayNumber) year += 1;
  let day = dayNumber - toDayNumber({ year, month: 1, day: 1 }) + 1;
  let month = 1;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day };
}

export function dayAfter(date: CalendarDate): CalendarDate {
  return fromDayNumber(toDayNumber(date) + 1);
}

export function dayBefore(date: CalendarDate): CalendarDate {
  return fromDayNumber(toDayNumber(date) - 1);
}

/** `2021-07-01` */
export function toIsoText({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** `01.07.2021` */
export function toGermanText({ year, month, day }: CalendarDate): string {
  return `${twoDigits(day)}.${twoDigits(month)}.${String(year).padStart(4, '0')}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
