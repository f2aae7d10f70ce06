import { finding } from '../../domain/findings/finding';
import type { CalendarDate, DateSystem } from '../../domain/time';
import type { CellValue } from '../snapshot';
import { cellText, plainText } from './cell-text';
import { withoutNumberComment } from './number-comment';
import { namesOpenEnd } from './open-end';
import { partOfYear } from './part-of-year';
import { EXAMPLE_DAY, notADate, readDate, type Edge } from './read-date';
import { refused, type Reading, type Refusal, type Value } from './reading';

const WEEKDAY =
  /^(?:mo|di|mi|do|fr|sa|so)(?:n?tag|enstag|ttwoch|nnerstag|eitag|mstag|nnabend|nntag)?\.?,? (?=\d)/i;
const LEAD: Readonly<Record<Edge, RegExp>> = {
  start: /^(?:ab(?: dem)?|seit(?: dem)?|vom|von|zum|per|beginn:?|start:?)\.? (?=\S)/i,
  end: /^(?:(?:befr(?:istet|\.) )?bis(?: zum| einschl(?:ießlich|\.)| inkl\.)?|zum|per|ende:|endet am)\.? (?=\S)/i,
};
/** At the edge of what they name: `Anfang Juli 2021` as a start, `Ende 2022` as an end. */
const EDGE: Readonly<Record<Edge, RegExp>> = {
  start: /^(?:anfang|beginn|jahresbeginn|jahresanfang)(?: (?:des jahres|des|vom))? (?=\S)/i,
  end: /^(?:ende|jahresende|monatsende)(?: (?:des jahres|des|vom))? (?=\S)/i,
};
const ASSUMED_WORD =
  /^(?:ca|etwa|vsl|voraussichtl?(?:ich)?|vorauss|geplant|gepl|plan|vorl|vorläufig)\.?:? (?=\S)| ?\((?:voraussichtlich|vsl\.?|vorauss\.?|geplant|gepl\.?|plan|vorl\.?|vorläufig|angenommen|annahme)\)$/gi;
const VAGUE =
  /\b(?:mitte|anfang|beginn|ende|fruehjahr|fruehling|fruehsommer|sommer|spaetsommer|herbst|winter|sofort|baldmoeglichst|baldmoegl|bald|demnaechst|umgehend|schnellstmoeglich|naechstmoeglich|jahreswechsel|jahresanfang|jahresbeginn|jahresende|monatsende|schuljahr|semester|ferien|ganzjaehrig|quartal|halbjahr|offen|unklar|nach|mit|sobald|spaetestens|fruehestens)\b/;

/**
 * A day as people type it into a list, to the side of the period that its column is of: `3. Quartal 2021`, `2. HJ 2021`,
 * `Ende 2022`, `ab 01.07.2021`, `01-07-2021`, a year alone, besides plain ones. Words that leave the day open are asked
 * about.
 *
 * @param lastDay the last day of the budget, which an open end stands for; null where none is known
 */
export function readTypedDate(
  cell: CellValue,
  edge: Edge,
  system: DateSystem,
  lastDay: () => CalendarDate | null = () => null,
): Reading<CalendarDate> {
  const reading = readDate(cell, edge, system);
  if (reading.kind === 'value') return isYear(cell) ? told(reading, cellText(cell)) : reading;
  if (reading.kind === 'blank' || typeof cell !== 'string') return reading;
  if (reading.finding(null, '').code !== 'not-a-date') return reading;
  const text = cellText(cell);
  if (edge === 'end' && namesOpenEnd(text)) return openEnd(text, lastDay());
  const day = dayIn(text.replace(ASSUMED_WORD, ''), edge, system);
  if (day !== null) {
    if (day.kind !== 'value') return day;
    const isAssumed = text.replace(ASSUMED_WORD, '') !== text;
    return { ...told(day, text), ...(isAssumed ? { isAssumed: true as const } : {}) };
  }
  if (!VAGUE.test(plainText(text))) return notADate(text, edge);
  const example = EXAMPLE_DAY[edge];
  return refused((place, column) => finding('date-without-day', place, { text, column, example }));
}

/** Null where the text is no day. */
function dayIn(written: string, edge: Edge, system: DateSystem): Reading<CalendarDate> | null {
  const commented = written.replace(WEEKDAY, '').replace(LEAD[edge], '');
  const text = withoutNumberComment(commented)?.text ?? commented;
  const rest = text.replace(EDGE[edge], '').replace(/(\p{L})(?:\.|\.?\/)?(?=\d{4}$)/u, '$1 ');
  const part = partOfYear(plainText(rest));
  if (part !== null) return { kind: 'value', value: part[edge] };
  const reading = readDate(otherSeparators(rest) ?? rest, edge, system);
  return reading.kind === 'refused' && reading.finding(null, '').code !== 'not-a-date'
    ? reading
    : valueOf(reading);
}

function valueOf(reading: Reading<CalendarDate>): Value<CalendarDate> | null {
  return reading.kind === 'value' ? reading : null;
}

/**
 * `01-07-2021`, `01,07,2021` and `2021/07/01` with dots. A slash between day and month is English as well, so that it is
 * read only where both ways give the same day, or one gives none.
 */
function otherSeparators(text: string): string | null {
  const [, year, monthOfYear, dayOfYear] = /^(20\d{2})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return `${dayOfYear}.${monthOfYear}.${year}`;
  const [, first = '', separator, second = '', last] =
    /^(\d{1,2})([-–,/])(\d{1,2})\2(20\d{2})$/.exec(text) ?? [];
  if (separator === undefined) return null;
  const isPlain = separator !== '/' || Number(first) > 12 || Number(first) === Number(second);
  return isPlain ? `${first}.${second}.${last}` : null;
}

function isYear(cell: CellValue): boolean {
  return typeof cell === 'number' ? cell <= 2100 && cell >= 1990 : /^\s*\d{4}\s*$/.test(String(cell));
}

function told(reading: Value<CalendarDate>, text: string): Value<CalendarDate> {
  const { value } = reading;
  const remark: Refusal['finding'] = (place, column) =>
    finding('date-read-as', place, { text, column, day: { day: value } });
  return { ...reading, remark };
}

function openEnd(text: string, last: CalendarDate | null): Reading<CalendarDate> {
  if (last === null)
    return refused((place, column) => finding('open-end-without-year', place, { text, column }));
  const remark: Refusal['finding'] = (place, column) =>
    finding('open-end-read-as', place, { text, column, day: { day: last } });
  return { kind: 'value', value: last, remark };
}
