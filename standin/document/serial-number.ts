/** First year of a workbook's date system. */
export type DateSystem = 1900 | 1904;

export const DAY_LENGTH = 86_400_000;

/** Milliseconds of day 0. In the system 1900 it lies a day early: Excel counts a 29 February 1900 that never was. */
const DAY_ZERO: Readonly<Record<DateSystem, number>> = {
  1900: Date.UTC(1899, 11, 30),
  1904: Date.UTC(1904, 0, 1),
};

/** Serial number of a moment from 1 March 1900 on; the part after the point is the time. */
export function serialNumber(moment: number, dateSystem: DateSystem): number {
  return (moment - DAY_ZERO[dateSystem]) / DAY_LENGTH;
}

/** The moment of a serial number from 1 March 1900 on. */
export function momentOf(serial: number, dateSystem: DateSystem): Date {
  return new Date(DAY_ZERO[dateSystem] + serial * DAY_LENGTH);
}

/** What the function YEAR gives for a serial number; null where it gives `#NUM!`. */
export function yearOfSerialNumber(serial: number, dateSystem: DateSystem): number | null {
  const day = Math.floor(serial);
  if (day < 0 || day > 2_958_465) return null;
  return dateSystem === 1900 && day <= 60 ? 1900 : momentOf(day, dateSystem).getUTCFullYear();
}
