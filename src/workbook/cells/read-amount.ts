import { multiplyExact, roundedCents, type Cents, type Exact } from '../../domain/numbers';
import type { CellValue } from '../snapshot';
import { cellText } from './cell-text';
import { notANumber, readWrittenNumber } from './read-number';
import { mapReading, value, type Reading } from './reading';

/**
 * Reads a cell as an amount in euro.
 *
 * @param euroPerUnit euro per unit of the column (1.000 for a T€ column); a unit in the cell itself goes before it
 */
export function readEuro(cell: CellValue, euroPerUnit: number): Reading<Exact> {
  const reading = readWrittenNumber(cell);
  if (reading.kind !== 'value') return reading;
  const factor = reading.value.euroPerUnit ?? euroPerUnit;
  if (factor === 1) return value(reading.value.number);
  try {
    return value(multiplyExact(reading.value.number, factor));
  } catch (error) {
    if (error instanceof RangeError) return notANumber(cellText(cell));
    throw error;
  }
}

/** The same in whole cents; an amount with parts of a cent is rounded half away from zero. */
export function readCents(cell: CellValue, euroPerUnit: number): Reading<Cents> {
  const reading = readEuro(cell, euroPerUnit);
  try {
    return mapReading(reading, roundedCents);
  } catch (error) {
    if (error instanceof RangeError) return notANumber(cellText(cell));
    throw error;
  }
}
