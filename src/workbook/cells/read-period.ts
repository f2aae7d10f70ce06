import { finding } from '../../domain/findings/finding';
import { compareDates, type CalendarDate, type DateSystem, type Period } from '../../domain/time';
import type { CellValue } from '../snapshot';
import { cellText, isBlank, plainText } from './cell-text';
import { cellError } from './cell-error';
import { namesOpenEnd } from './open-end';
import { partOfYear } from './part-of-year';
import { readDate } from './read-date';
import { BLANK, refused, remarked, value, type Reading } from './reading';

/** What stands between start and end. A hyphen inside a date (`2021-07-01`) has a digit on both sides and no space. */
const BETWEEN = /\s*(?:[–—−]|\bbis(?: zum)?\b|(?<=\s)-|-(?=\s)|(?<=\d{4}|\d\.)-(?=\d{1,2}[./]|\d{4}$))\s*/i;
/** Between a start and words for an open end. */
const GAPS = /[\s,(–—−-]+/g;
const LEAD = /^(?:vom?|ab|zeitraum:?)\s+/i;
/** How long it is says nothing new: `01.07.2021 – 31.12.2022 (18 Monate)`. */
const LENGTH = /\s*\(\s*(?:=\s*)?\d{1,2}(?:,\d)? (?:monate?|jahre?)\s*\)$/i;
const YEARS = /^(20\d{2})\s*\/\s*(20\d{2}|\d{2})$/;

/**
 * A period in one cell: `01.07.2021 – 31.12.2022`, `01.07. bis 31.12.2022`, `07/2021–12/2022`, `Juli – Dezember 2022`,
 * `2021/2022`, `2. Halbjahr 2022`, `2022`. One that only begins or only ends is refused.
 *
 * @param lastDay the last day of the budget, which `01.07.2021 – unbefristet` ends with; null where nothing says it
 */
export function readPeriod(
  cell: CellValue,
  system: DateSystem,
  lastDay: () => CalendarDate | null = () => null,
): Reading<Period> {
  if (isBlank(cell)) return BLANK;
  const error = cellError(cell);
  if (error !== null) return error;
  const text = cellText(cell);
  const open = withOpenEnd(text, system, lastDay);
  if (open !== null) return open;
  const period = typeof cell === 'boolean' ? null : periodIn(text.replace(LENGTH, ''), system);
  return period === null
    ? refused((place, column) => finding('not-a-period', place, { text, column }))
    : value(period);
}

/** `01.07.2021 – unbefristet`; null for any other text. */
function withOpenEnd(
  text: string,
  system: DateSystem,
  lastDay: () => CalendarDate | null,
): Reading<Period> | null {
  const plain = text.replace(LEAD, '');
  const gap = [...plain.matchAll(GAPS)].find((each) =>
    namesOpenEnd(plain.slice(each.index + each[0].length).replace(/\)$/, '')),
  );
  const start = gap === undefined ? null : day(plain.slice(0, gap.index), 'start', system);
  if (start === null) return null;
  const end = lastDay();
  if (end === null)
    return refused((place, column) => finding('open-end-without-year', place, { text, column }));
  return remarked({ start, end }, (place, column) =>
    finding('open-end-read-as', place, { text, column, day: { day: end } }),
  );
}

function periodIn(text: string, system: DateSystem): Period | null {
  const isOpen = /^ab\s/i.test(text) && !BETWEEN.test(text);
  const parts = text.replace(LEAD, '').split(BETWEEN);
  const [first = '', last] = parts;
  if (isOpen || parts.length > 2) return null;
  if (last === undefined) return partOfYear(plainText(first)) ?? years(first, system);
  const end = day(last, 'end', system);
  if (end === null) return null;
  const start = day(first, 'start', system) ?? day(withYear(first, last, end), 'start', system);
  return start !== null && compareDates(start, end) <= 0 ? { start, end } : null;
}

/** `2021`, `2021/2022`; a single day is no period. */
function years(text: string, system: DateSystem): Period | null {
  const [, first, last = ''] = YEARS.exec(text) ?? [];
  if (first !== undefined) return between(first, last.length === 2 ? `20${last}` : last, system);
  return /^20\d{2}$/.test(text) ? between(text, text, system) : null;
}

function between(first: string, last: string, system: DateSystem): Period | null {
  const [start, end] = [day(first, 'start', system), day(last, 'end', system)];
  return start !== null && end !== null && compareDates(start, end) <= 0 ? { start, end } : null;
}

/** The first of two dates that share the year: `01.07.` of `01.07. – 31.12.2022`, `07` of `07–12/2022`, `Juli`. */
function withYear(first: string, last: string, { year }: CalendarDate): string {
  if (/^\d{1,2}\.\s?\d{1,2}\.$/.test(first)) return `${first}${year}`;
  if (/^\d{1,2}$/.test(first) && /^\d{1,2}\s?\/\s?\d{4}$/.test(last)) return `${first}/${year}`;
  return /^\p{L}+\.?$/u.test(first) ? `${first} ${year}` : '';
}

function day(text: string, edge: 'start' | 'end', system: DateSystem): CalendarDate | null {
  if (text === '') return null;
  const reading = readDate(text, edge, system);
  return reading.kind === 'value' ? reading.value : null;
}
