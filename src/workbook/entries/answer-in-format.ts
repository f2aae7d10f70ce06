import type { FindingCode } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';
import { readNumberFormat } from '../cells/number-format';
import { TEXT_FORMAT } from '../plan/text-cells';
import { valueAt } from '../plan/value-at';
import type { CellTarget } from '../plan/write-plan';
import type { WorkbookSnapshot } from '../snapshot';
import { contentIn, formatOf } from './typed-content';

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
