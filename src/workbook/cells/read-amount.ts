import { multiplyExact, roundedCents, type Cents, type Exact } from '../../domain/numbers';
import type { CellValue } from '../snapshot';
import { cellText, quoted } from './cell-text';
import { ambiguous, notANumber, readWrittenNumber } from './read-number';
import { mapReading, type Reading } from './reading';

/** A comma before three digits: German for parts of a cent, which no amount of euro has, English for thousands. */
const ENGLISH_THOUSANDS = /^[^\d,]*([1-9]\d{0,2},\d{3})(?!\d)[^\d,.]*$/;

/**
 * Reads a cell as an amount in euro.
 *
 * @param euroPerUnit euro per unit of the column (1.000 for a T€ column); a unit in the cell itself takes precedence
 */
export function readEuro(cell: CellValue, euroPerUnit: number): Reading<Exact> {
  const reading = readWrittenNumber(cell);
  if (reading.kind !== 'value') return reading;
  const factor = reading.value.euroPerUnit ?? euroPerUnit;
  const english = factor === 1 && typeof cell === 'string' ? ENGLISH_THOUSANDS.exec(cellText(cell)) : null;
  if (english !== null) return ambiguous(cellText(cell), english[1]!);
  try {
    return mapReading(reading, ({ number }) => (factor === 1 ? number : multiplyExact(number, factor)));
  } catch (error) {
    if (error instanceof RangeError) return notANumber(quoted(cell));
    throw error;
  }
}

/** The same in whole cents; an amount with parts of a cent is rounded half away from zero. */
export function readCents(cell: CellValue, euroPerUnit: number): Reading<Cents> {
  const reading = readEuro(cell, euroPerUnit);
  try {
    return mapReading(reading, roundedCents);
  } catch (error) {
    if (error instanceof RangeError) return notANumber(quoted(cell));
    throw error;
  }
}
