import { roundedCents, multiplyExact, type Cents, type Exact } from '../../domain/numbers';
import type { CellValue } from '../snapshot';
import { cellText } from './cell-text';
import { readCents } from './read-amount';
import { notANumber, readWrittenNumber } from './read-number';
import { value, type Reading } from './reading';

export interface AmountRange {
  readonly low: Cents;
  readonly high: Cents;
}

const RANGE =
  /^(?:von |zwischen )?(.*[\d€a-z.])\s*(?:[-‐‑‒–—−]|\bbis\b|(?<=^zwischen .*)\bund\b)\s*([\d€a-z].*\d.*|\d.*)$/i;

/** Reads one amount, or a range in one cell: `450.000–500.000 €`, `450-500 T€`, `von 450.000 € bis 500.000 €`. */
export function readAmountRange(cell: CellValue, euroPerUnit: number): Reading<AmountRange> {
  const single = readCents(cell, euroPerUnit);
  if (single.kind === 'value') return value({ low: single.value, high: single.value });
  if (single.kind === 'blank' || typeof cell !== 'string') return single;
  const text = cellText(cell);
  const parts = RANGE.exec(text);
  if (parts === null) return single;
  const low = readWrittenNumber(parts[1]!);
  const high = readWrittenNumber(parts[2]!);
  if (low.kind !== 'value' || high.kind !== 'value') return single;
  const highUnit = high.value.euroPerUnit ?? low.value.euroPerUnit ?? euroPerUnit;
  const lowUnit = low.value.euroPerUnit ?? highUnit;
  const range = { low: inCents(low.value.number, lowUnit), high: inCents(high.value.number, highUnit) };
  return range.low === null || range.high === null
    ? notANumber(text)
    : value({ low: range.low, high: range.high });
}

function inCents(number: Exact, factor: number): Cents | null {
  try {
    return roundedCents(multiplyExact(number, factor));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
