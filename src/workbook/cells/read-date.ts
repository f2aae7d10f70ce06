import { finding } from '../../domain/findings/finding';
import {
  daysInMonth,
  fromSerial,
  isSerial,
  isValidDate,
  type CalendarDate,
  type DateSystem,
} from '../../domain/time';
import type { CellValue } from '../snapshot';
import { cellError } from './cell-error';
import { cellText, isBlank, plainText } from './cell-text';
import { BLANK, refused, value, type Reading, type Refusal } from './reading';

/** A cell that names only a month or a year means its first day as a start, its last day as an end. */
export type Edge = 'start' | 'end';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const MONTHS = ['jan', 'feb', 'mae', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = new Set(
  (
    'januar januari jaenner january jan februar february feb maerz march maer mae mrz mar april apr mai may juni june jun juli july jul ' +
    'august aug september sept sep oktober october okt oct november nov dezember december dez dec'
  ).split(' '),
);

/**
 * Reads a cell as a day: serial number, `01.07.2021`, `1.7.21` (20xx), with a time behind it, `2021-07-01`,
 * `Juli 2021`, `Jul 2021`, `07/2021`, `7.2021`, `1. Juli 2021`, a year `2021`. Days that do not exist and years
 * outside 1990–2100 are refused.
 */
export function readDate(cell: CellValue, edge: Edge, dateSystem: DateSystem): Reading<CalendarDate> {
  if (typeof cell === 'number') return fromNumber(cell, edge, dateSystem);
  if (typeof cell === 'boolean') return notADate(cellText(cell), edge);
  if (isBlank(cell)) return BLANK;
  return cellError(cell) ?? fromText(cellText(cell), edge);
}

function fromNumber(serial: number, edge: Edge, dateSystem: DateSystem): Reading<CalendarDate> {
  if (Number.isInteger(serial) && serial >= FIRST_YEAR && serial <= LAST_YEAR) {
    return value(dayOfYear(serial, edge));
  }
  if (!isSerial(serial, dateSystem)) return notADate(String(serial), edge);
  const day = fromSerial(serial, dateSystem);
  return checked(day, `${day.day}.${day.month}.${day.year}`);
}

function fromText(text: string, edge: Edge): Reading<CalendarDate> {
  const german =
    /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?:,? (?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?: Uhr)?)?$/.exec(
      text,
    );
  if (german !== null) return checked(dayFrom(german[3]!, german[2]!, german[1]!), text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](?:[01]?\d|2[0-3]):[\d:.]+)?$/.exec(text);
  if (iso !== null) return checked(dayFrom(iso[1]!, iso[2]!, iso[3]!), text);
  const month = /^(\d{1,2}) ?[./-] ?(\d{4})$/.exec(text);
  if (month !== null) return monthEdge(Number(month[2]), Number(month[1]), edge, text);
  const year = /^\d{4}$/.exec(text);
  if (year !== null) return checked(dayOfYear(Number(text), edge), text);
  return fromWords(text, edge);
}

function fromWords(text: string, edge: Edge): Reading<CalendarDate> {
  const match = /^(?:(\d{1,2})\.? )?([a-z]+)\.?(?: |-)(\d{4}|'?\d{2})$/.exec(plainText(text));
  if (match === null || !MONTH_NAMES.has(match[2]!)) return notADate(text, edge);
  const short = match[2]!.replace(/^mrz/, 'mae').slice(0, 3);
  const month = Math.max(MONTHS.indexOf(short), ENGLISH_MONTHS.indexOf(short)) + 1;
  const year = fullYear(match[3]!.replace("'", ''));
  if (match[1] === undefined) return monthEdge(year, month, edge, text);
  return checked({ year, month, day: Number(match[1]) }, text);
}

function dayFrom(year: string, month: string, day: string): CalendarDate {
  return { year: fullYear(year), month: Number(month), day: Number(day) };
}

function fullYear(text: string): number {
  // `98` is no year of a programme of today: 1998 or 2098 would both be guessed.
  if (text.length === 2) return Number(text) >= 70 ? Number(text) : 2000 + Number(text);
  return Number(text);
}

function dayOfYear(year: number, edge: Edge): CalendarDate {
  return edge === 'start' ? { year, month: 1, day: 1 } : { year, month: 12, day: 31 };
}

function monthEdge(year: number, month: number, edge: Edge, text: string): Reading<CalendarDate> {
  return checked({ year, month, day: edge === 'start' ? 1 : daysInMonth(year, month) || 1 }, text);
}

function checked(day: CalendarDate, text: string): Reading<CalendarDate> {
  if (!isValidDate(day)) {
    return refused((place, column) => finding('impossible-date', place, { text, column }));
  }
  if (day.year < FIRST_YEAR || day.year > LAST_YEAR) {
    return refused((place, column) => finding('implausible-date', place, { text, column }));
  }
  return value(day);
}

/** A day that fits the column. */
export const EXAMPLE_DAY = {
  start: { de: '01.07.2021', en: '2021-07-01' },
  end: { de: '31.12.2022', en: '2022-12-31' },
} as const;

export function notADate(text: string, edge: Edge): Refusal {
  const example = EXAMPLE_DAY[edge];
  return refused((place, column) => finding('not-a-date', place, { text, column, example }));
}
