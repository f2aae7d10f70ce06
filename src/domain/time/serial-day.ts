import { fromDayNumber, toDayNumber, type CalendarDate } from './calendar-date';

/** First year of a workbook's date system: 1 January of it is day 1 in the system 1900, day 0 in the system 1904. */
export type DateSystem = 1900 | 1904;

/** Day 0. In the system 1900 it lies a day early, because Excel counts a 29 February 1900 that never was. */
const DAY_ZERO: Readonly<Record<DateSystem, number>> = {
  1900: toDayNumber({ year: 1899, month: 12, day: 30 }),
  1904: toDayNumber({ year: 1904, month: 1, day: 1 }),
};

/** The first number whose day is one of the calendar, and the one past the last day of the year 9999. */
const SERIALS: Readonly<Record<DateSystem, { readonly first: number; readonly end: number }>> = {
  1900: { first: 61, end: 2_958_466 },
  1904: { first: 0, end: 2_957_004 },
};

/** True for a number that is a day in Excel, with or without a time of day; in the system 1900 from 1 March 1900 on. */
export function isSerial(number: number, dateSystem: DateSystem): boolean {
  const { first, end } = SERIALS[dateSystem];
  return number >= first && number < end;
}

/** Excel's serial number of a day, from 1 March 1900 on. */
export function toSerial(day: CalendarDate, dateSystem: DateSystem): number {
  return toDayNumber(day) - DAY_ZERO[dateSystem];
}

/** The day of a serial number, from 1 March 1900 on; the time of day, behind the point, is left out. */
export function fromSerial(serial: number, dateSystem: DateSystem): CalendarDate {
  return fromDayNumber(DAY_ZERO[dateSystem] + Math.floor(serial));
}
