import type { RunTime } from '../workbook/run-time';

/** The moment of the run in the machine's local time. */
export function now(): RunTime {
  const date = new Date();
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
    second: date.getSeconds(),
  };
}
