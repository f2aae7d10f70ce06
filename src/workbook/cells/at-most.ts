import { finding } from '../../domain/findings/finding';
import { numberValue } from '../../domain/findings/number-value';
import { compareExact, type Exact } from '../../domain/numbers';
import type { CellValue } from '../snapshot';
import { quoted } from './cell-text';
import { refused, type Reading, type Refusal } from './reading';

/**
 * The reading, refused where its number is larger than `most`, because products of such numbers are not exact cents.
 */
export function atMost(reading: Reading<Exact>, cell: CellValue, most: Exact): Reading<Exact> {
  if (reading.kind !== 'value') return reading;
  const { digits, scale } = reading.value;
  if (compareExact({ digits: Math.abs(digits), scale }, most) <= 0) return reading;
  return tooLarge(cell, most);
}

export function tooLarge(cell: CellValue, most: Exact): Refusal {
  const values = { text: quoted(cell), most: numberValue(most) };
  return refused((place, column) => finding('number-too-large', place, { ...values, column }));
}
