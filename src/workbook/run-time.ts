/** The moment of a run in local time; handed in by the caller because this room knows no clock. */
export interface RunTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `23.11.2026, 14:05 Uhr` */
export function germanTime(time: RunTime): string {
  return `${two(time.day)}.${two(time.month)}.${time.year}, ${two(time.hour)}:${two(time.minute)} Uhr`;
}

/** `2026-11-23T14:05:09`, the form that the state keeps. */
export function isoTime(time: RunTime): string {
  return `${time.year}-${two(time.month)}-${two(time.day)}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}`;
}

const MILLISECONDS_OF_A_DAY = 86_400_000;
const FIRST_DAY = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** The moment as an Excel serial number of the workbook's date system; the part after the point is the time. */
export function serialTime(time: RunTime, dateSystem: 1900 | 1904): number {
  const moment = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
  return (moment - FIRST_DAY[dateSystem]) / MILLISECONDS_OF_A_DAY;
}

/** The moment that a serial number stands for; the inverse of `serialTime`. */
export function timeOfSerial(serial: number, dateSystem: 1900 | 1904): RunTime {
  const moment = new Date(Math.round(FIRST_DAY[dateSystem] + serial * MILLISECONDS_OF_A_DAY));
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
  };
}
