import { finding } from '../../domain/findings/finding';
import type { CellValue } from '../snapshot';
import { cellError } from './cell-error';
import { cellText, isBlank } from './cell-text';
import { BLANK, refused, value, type Reading } from './reading';

const LIST =
  /^(?:(?:hj|hhj|jahre?|haushaltsjahre?)\.? )?(20\d{2})(?:\s*(\/|,|;|\+|&|-|–|—|und|bis|and|to)\s*(20\d{2}|\d{2}))*$/i;

/**
 * Reads budget years, ascending: `2021`, `2021/2022`, `2021/22`, `2021, 2022`, `2021 und 2022`, `2021-2023` (with
 * the years between).
 */
export function readYears(cell: CellValue): Reading<readonly number[]> {
  if (isBlank(cell)) return BLANK;
  const error = cellError(cell);
  if (error !== null) return error;
  const text = cellText(cell);
  if (!LIST.test(text)) return refused((place, column) => finding('not-a-year', place, { text, column }));
  const years = new Set<number>();
  let last = 0;
  for (const [, word = '', digits = ''] of text.matchAll(/(?:(-|–|—|bis|to)\s*)?(20\d{2}|\d{2})(?!\d)/gi)) {
    const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
    // `2021-12` is a month and `2023-2021` runs backwards.
    if (year <= last && (word !== '' || digits.length === 2))
      return refused((place, column) => finding('not-a-year', place, { text, column }));
    for (let between = last + 1; word !== '' && between < year; between += 1) years.add(between);
    years.add(year);
    last = year;
  }
  return value([...years].sort((left, right) => left - right));
}

/** Reads exactly one budget year. */
export function readYear(cell: CellValue): Reading<number> {
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 2000 && cell <= 2099) return value(cell);
  const reading = readYears(cell);
  if (reading.kind !== 'value') return reading;
  const [year, ...more] = reading.value;
  if (year !== undefined && more.length === 0) return value(year);
  const text = cellText(cell);
  return refused((place, column) => finding('not-a-year', place, { text, column }));
}
