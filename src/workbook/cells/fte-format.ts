import { finding } from '../../domain/findings/finding';
import { exact, formatNumber, type Exact } from '../../domain/numbers';
import type { CellValue } from '../snapshot';
import { GENERAL, type NumberFormat } from './number-format';
import { refused, remarked, type Reading } from './reading';

/** The FTE of a cell by what it shows: `50` shown as `50 %` is half a post, hours and dates are none. */
export function asFte(reading: Reading<Exact>, cell: CellValue, format: NumberFormat): Reading<Exact> {
  if (reading.kind !== 'value' || format === GENERAL || typeof cell !== 'number') return reading;
  switch (format.kind) {
    case 'percent-sign': {
      const fte = exact(reading.value.digits, reading.value.scale + 2);
      const values = { percent: formatNumber(reading.value), fte: formatNumber(fte) };
      return remarked(fte, (place, column) => finding('percent-read-as-fte', place, { ...values, column }));
    }
    case 'date':
      return notADate(reading, cell, format);
    case 'hours':
      return refused((place, column) => finding('hours-in-fte', place, { column }));
    default:
      return reading;
  }
}

/** The number of a cell, refused where the cell shows it as a date. */
export function notADate(reading: Reading<Exact>, cell: CellValue, { kind }: NumberFormat): Reading<Exact> {
  if (reading.kind !== 'value' || kind !== 'date' || typeof cell !== 'number') return reading;
  return refused((place, column) => finding('date-in-amount', place, { column }));
}
