import type { FindingCode } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';
import { fromSerial, isSerial } from '../../domain/time';
import { numberText } from '../../i18n/number-text';
import { readNumberFormat, showsTime } from '../cells/number-format';
import { TEXT_FORMAT } from '../plan/text-cells';
import { valueAt } from '../plan/value-at';
import type { CellTarget } from '../plan/write-plan';
import type { WorkbookSnapshot } from '../snapshot';
import { contentIn, formatOf, shownContent } from './typed-content';

/** An amount without a unit: which one it is in, the heading says. */
const AMOUNT = '#,##0.00';
const FTE = '0.00##';

/**
 * Questions about what the format of a cell makes of its content, with the format that the right content has, in US notation.
 * An entry alone would keep the wrong one.
 */
export const FORMAT_OF_ANSWER: Readonly<Partial<Record<FindingCode, string>>> = {
  'percent-in-amount': AMOUNT,
  'amount-not-yearly': AMOUNT,
  'amount-in-currency': AMOUNT,
  'date-in-amount': AMOUNT,
  'hours-in-fte': FTE,
  'text-became-date': TEXT_FORMAT,
};

/**
 * What answers such a question: the content with its format.
 * @param typed in German notation
 * @returns null where a number is asked for and something else was typed
 */
export function answerInFormat(
  typed: string,
  format: string,
  { place, figure }: { readonly place: Place; readonly figure: string },
  snapshot: WorkbookSnapshot,
): CellTarget | null {
  const value = contentIn(typed, readNumberFormat(format), snapshot.dateSystem);
  if (format !== TEXT_FORMAT && typeof value !== 'number') return null;
  const formats = { before: formatOf(place, snapshot).pattern, after: format };
  return { place, value, expected: valueAt(snapshot, place), figure, formats };
}

/** Whether such an answer is a number, and not the text that became another content. */
export function isNumberAsked(format: string | undefined): boolean {
  return format !== undefined && format !== TEXT_FORMAT;
}

/** What the number in a cell has to reach to be an amount, which nobody means as a share or as hours. */
const LEAST_AMOUNT = { percent: 10, time: 1000 };
/** Days that somebody may have meant. */
const YEARS_OF_DAYS = { first: 1990, last: 2060 };

/**
 * What the field of such a question begins with, in German notation: the number below the wrong format where it can be
 * meant alone (70.000 that is shown as 7.000.000 %), else nothing, for a share, hours, a day or another unit is no answer.
 */
export function startInFormat(format: string, place: Place, snapshot: WorkbookSnapshot): string {
  const value = valueAt(snapshot, place);
  if (format === TEXT_FORMAT || typeof value !== 'number') return shownContent(value, place, snapshot);
  if (format !== AMOUNT) return '';
  const shown = formatOf(place, snapshot);
  const { kind } = shown;
  const isMeant = showsTime(shown)
    ? Math.abs(value) >= LEAST_AMOUNT.time
    : kind === 'percent'
      ? Math.abs(value) >= LEAST_AMOUNT.percent
      : kind === 'date' && !isDay(value, snapshot);
  return isMeant ? numberText(value, 'de', 2) : '';
}

function isDay(value: number, { dateSystem }: WorkbookSnapshot): boolean {
  if (!isSerial(value, dateSystem)) return false;
  const { year } = fromSerial(value, dateSystem);
  return year >= YEARS_OF_DAYS.first && year <= YEARS_OF_DAYS.last;
}

/** What is said of the format that an answer brings. */
export const LOOK_OF_FORMAT: Readonly<Record<string, 'amount' | 'fte' | 'text'>> = {
  [AMOUNT]: 'amount',
  [FTE]: 'fte',
  [TEXT_FORMAT]: 'text',
};
