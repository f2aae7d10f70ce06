import type { Place } from '../../domain/place';
import { exact } from '../../domain/numbers';
import { fromSerial, toGermanText, toSerial } from '../../domain/time';
import { numberText } from '../../i18n/number-text';
import { parseArea } from '../address';
import { cellText } from '../cells/cell-text';
import { readDate } from '../cells/read-date';
import { readNumberFormat } from '../cells/number-format';
import { readNumber } from '../cells/read-number';
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
 * `1.234,56` a number, a day a date where the cell shows dates, `50 %` a share where it shows shares. Everything else, and
 * everything in a cell for text, stays text; a formula is never entered.
 */
export function typedContent(typed: string, place: Place, snapshot: WorkbookSnapshot): CellValue {
  const text = typed.trim();
  const pattern = patternAt(snapshot, place);
  if (text === '' || pattern === TEXT_FORMAT) return text;
  const { kind } = readNumberFormat(pattern);
  if (kind === 'date') {
    const day = DAY.test(text) ? readDate(text, 'start', snapshot.dateSystem) : null;
    return day?.kind === 'value' ? toSerial(day.value, snapshot.dateSystem) : text;
  }
  const digits = kind === 'percent' ? text.replace(/ ?%$/, '') : text;
  if (LEADING_ZERO.test(digits) || digits.replace(/\D/g, '').length > MOST_DIGITS) return text;
  const reading = readNumber(digits);
  if (reading.kind !== 'value' || reading.remark !== undefined) return text;
  const { digits: number, scale } = reading.value;
  return fteCell(kind === 'percent' ? exact(number, scale + 2) : reading.value);
}

/** What a cell of the user holds, as it would be typed: German, as the sheets are. */
export function shownContent(value: CellValue, place: Place, snapshot: WorkbookSnapshot): string {
  if (typeof value !== 'number') return cellText(value);
  const pattern = patternAt(snapshot, place);
  const { kind } = readNumberFormat(pattern);
  if (kind === 'date' && value >= 1) return toGermanText(fromSerial(value, snapshot.dateSystem));
  if (kind === 'percent') return `${numberText(value * 100, 'de')} %`;
  const text = numberText(value, 'de');
  // A year has no point in it.
  return pattern.includes(',') ? text : text.replaceAll('.', '');
}

/** The number format of a cell; rows below those that were read are formatted like the last of them. */
function patternAt({ sheets }: WorkbookSnapshot, { sheet: name, cell }: Place): string {
  const sheet = sheets.find((each) => each.name === name);
  const formats = sheet?.formats;
  if (sheet === undefined || formats === undefined) return 'General';
  const { top, left } = parseArea(cell);
  const row = Math.min(top - sheet.top, formats.length - 1);
  return formats[row]?.[left - sheet.left] ?? 'General';
}
