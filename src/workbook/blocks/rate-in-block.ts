import type { Exact } from '../../domain/numbers';
import { plainText } from '../cells/cell-text';
import { readSharePercent } from '../cells/read-share-percent';
import { isWrittenRate } from '../cells/written-rate';
import type { Figure } from './figure';
import { wordsOf } from './figure-words';
import type { SheetFigures } from './read-blocks';

/** The part of the cost that is funded, with the figure that says it. */
export interface Rate {
  readonly figure: Figure;
  readonly percent: Exact;
}

const QUOTE = /^(?:foerder|zuwendungs|zuschuss|finanzierungs)-? ?(?:quote|anteil|satz)\b/;
const IN_PERCENT = /%|prozent|\bv\. ?h\b|quote/;

/** True for words of a rate, whether or not what stands there can be read as one. */
export function namesRate(words: string): boolean {
  return QUOTE.test(plainText(words));
}

/**
 * What part of the cost a figure says is funded: a grant shown as `80 %`, `Zuwendung (in %)`, `Förderquote`; null for
 * an amount, and for nothing at all in per cent, which is no amount either way.
 */
export function rateIn(figure: Figure, found: SheetFigures): Exact | null {
  if (figure.isTotal || (figure.measure !== 'grant' && figure.measure !== 'not-an-amount')) return null;
  const cell = found.grid.cell(figure.row, figure.column);
  const isWritten = isWrittenRate(cell);
  if (typeof cell !== 'number' && !isWritten) return null;
  const format = found.grid.format(figure.row, figure.column);
  const isShown = isWritten || format.kind === 'percent' || format.kind === 'percent-sign';
  const words = plainText(wordsOf(figure, found));
  const isQuote = namesRate(words);
  const isOfGrant = figure.measure === 'grant' && (isShown || (figure.isPerUnit && IN_PERCENT.test(words)));
  if (!isOfGrant && !(isQuote && (isShown || IN_PERCENT.test(words)))) return null;
  const reading = readSharePercent(cell, format);
  return reading.kind === 'value' ? reading.value : null;
}
