import { fromSerial, toSerial, type DateSystem } from '../domain/time';

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

/** `2026-11-23T14:05:09`, the form that the state keeps. */
export function isoTime(time: RunTime): string {
  return `${time.year}-${two(time.month)}-${two(time.day)}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}`;
}

/** The inverse of `isoTime`. */
export function timeOfIso(text: string): RunTime {
  const [year, month, day, hour, minute, second] = text.split(/[-T:]/).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return { year, month, day, hour, minute, second };
}

const SECONDS_OF_A_DAY = 86_400;

/** The moment as an Excel serial number of the workbook's date system; the part after the point is the time. */
export function serialTime(time: RunTime, dateSystem: DateSystem): number {
  const seconds = (time.hour * 60 + time.minute) * 60 + time.second;
  return (toSerial(time, dateSystem) * SECONDS_OF_A_DAY + seconds) / SECONDS_OF_A_DAY;
}

/** The moment that a serial number stands for, to the second; the inverse of `serialTime`. */
export function timeOfSerial(serial: number, dateSystem: DateSystem): RunTime {
  const seconds = Math.round(serial * SECONDS_OF_A_DAY);
  const ofDay = seconds % SECONDS_OF_A_DAY;
  return {
    ...fromSerial(Math.floor(seconds / SECONDS_OF_A_DAY), dateSystem),
    hour: Math.floor(ofDay / 3600),
    minute: Math.floor(ofDay / 60) % 60,
    second: ofDay % 60,
  };
}
