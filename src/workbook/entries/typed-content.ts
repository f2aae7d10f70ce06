import type { Place } from '../../domain/place';
import { exact } from '../../domain/numbers';
import { type DateSystem, fromSerial, isSerial, toGermanText, toSerial } from '../../domain/time';
import { numberText } from '../../i18n/number-text';
import { parseArea } from '../address';
import { cellText } from '../cells/cell-text';
import { readDate } from '../cells/read-date';
import { GENERAL, showsTime, shownTime, type NumberFormat } from '../cells/number-format';
import { readNumber } from '../cells/read-number';
import { timeOf } from '../cells/time-text';
import { formatAt } from '../format-at';
import { TEXT_FORMAT } from '../plan/text-cells';
import { fteCell } from '../sheets/figure-cells';
import type { CellValue, WorkbookSnapshot } from '../snapshot';

/** A day with its year, as a cell that is formatted as a date would take it. */
const DAY = /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})$/;
/** The zeros in front belong to a number of a product or a cost centre. */
const LEADING_ZERO = /^0\d/;
/** So many digits a number in Excel has. */
const MOST_DIGITS = 15;

/**
 * What a text that somebody typed in the pane becomes in a cell of their own, as Excel would take it where they type it:
 * `1.234,56` a number, a day a date where the cell shows dates, `39:00` a time where it shows times. Where it shows shares,
 * `50 %` and `50` are half, as is `0,5`: Excel takes numbers below 1 as they are there. Everything else, and everything in a
 * cell for text, stays text; a formula is never entered.
 */
export function typedContent(typed: string, place: Place, snapshot: WorkbookSnapshot): CellValue {
  return contentIn(typed, formatOf(place, snapshot), snapshot.dateSystem);
}

/** The same in a cell of a format. */
export function contentIn(typed: string, format: NumberFormat, dateSystem: DateSystem): CellValue {
  const text = typed.trim();
  const { kind } = format;
  if (text === '' || format.pattern === TEXT_FORMAT) return text;
  if (showsTime(format)) return timeOf(text) ?? text;
  if (kind === 'date') {
    const day = DAY.test(text) ? readDate(text, 'start', dateSystem) : null;
    return day?.kind === 'value' ? toSerial(day.value, dateSystem) : text;
  }
  const digits = kind === 'percent' ? text.replace(/ ?%$/, '') : text;
  if (LEADING_ZERO.test(digits) || digits.replace(/\D/g, '').length > MOST_DIGITS) return text;
  const reading = readNumber(digits);
  if (reading.kind !== 'value' || reading.remark !== undefined) return text;
  const { digits: number, scale } = reading.value;
  const isPerCent = kind === 'percent' && (digits !== text || Math.abs(number) >= 10 ** scale);
  return fteCell(isPerCent ? exact(number, scale + 2) : reading.value);
}

/** What a cell of the user holds, as it would be typed: German, as the sheets are. */
export function shownContent(value: CellValue, place: Place, snapshot: WorkbookSnapshot): string {
  if (typeof value !== 'number') return cellText(value);
  const format = formatOf(place, snapshot);
  const { kind, pattern } = format;
  if (value >= 0 && showsTime(format)) return shownTime(value, format);
  const { dateSystem } = snapshot;
  if (kind === 'date' && isSerial(value, dateSystem)) return toGermanText(fromSerial(value, dateSystem));
  if (kind === 'percent') return `${numberText(value * 100, 'de')} %`;
  const text = numberText(value, 'de');
  // A year has no point in it.
  return pattern.includes(',') ? text : text.replaceAll('.', '');
}

/** The number format of a cell; plain on a sheet that is not there. */
export function formatOf({ sheet: name, cell }: Place, { sheets }: WorkbookSnapshot): NumberFormat {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) return GENERAL;
  const { top, left } = parseArea(cell);
  return formatAt(sheet, top, left);
}
