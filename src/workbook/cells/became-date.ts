import { finding } from '../../domain/findings/finding';
import { fromSerial, type DateSystem } from '../../domain/time';
import type { CellValue } from '../snapshot';
import { shownDate, type NumberFormat } from './number-format';
import { refused, remarked, type Reading } from './reading';

const LAST_SERIAL = 2_958_465;

/** True for a number that Excel can show as a date. */
export function isSerial(number: number): boolean {
  return number >= 0 && number <= LAST_SERIAL;
}

function showsDate(cell: CellValue, { kind }: NumberFormat): cell is number {
  return kind === 'date' && typeof cell === 'number' && isSerial(cell);
}

/**
 * The text of a cell that Excel turned into a date, as it shows it: `05.01.13` typed as a product is the number 41279.
 * Null for a cell that shows no date.
 */
export function textOfDate(
  cell: CellValue,
  format: NumberFormat,
  system: DateSystem,
): Reading<string> | null {
  if (!showsDate(cell, format)) return null;
  const text = shownDate(cell, format, system);
  return remarked(text, (place, column) => finding('text-became-date', place, { text, column }));
}

/** The budget year of a cell that shows a date, or a year by the format `yyyy`; null for a cell that shows neither. */
export function yearOfDate(
  cell: CellValue,
  format: NumberFormat,
  system: DateSystem,
): Reading<number> | null {
  if (!showsDate(cell, format)) return null;
  const text = shownDate(cell, format, system);
  const { year } = fromSerial(Math.floor(cell), system);
  if (year < 2000 || year > 2099) {
    return refused((place, column) => finding('not-a-year', place, { text, column }));
  }
  if (text === String(year)) return { kind: 'value', value: year };
  const values = { text, year: String(year) };
  return remarked(year, (place, column) => finding('year-from-date', place, { ...values, column }));
}
