import { fromSerial, type DateSystem } from '../domain/time';
import type { RunTime } from './run-time';

const SECONDS_OF_A_DAY = 86_400;

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
