import { finding } from '../../domain/findings/finding';
import type { DateSystem } from '../../domain/time';
import type { CellValue } from '../snapshot';
import { cellText } from './cell-text';
import { withoutNumberComment } from './number-comment';
import { readDate } from './read-date';
import { readYears } from './read-years';
import { refused, remarked, type Reading } from './reading';

/** `HH 2021`, `Haushalt 2021`, `HH-Jahr 2021`, `Förderjahr 2021`, `2021 (Plan)` */
const LEAD =
  /^(?:(?:doppel)?haushalt(?:splan|sjahre?|sjahr)?|hh|hhp|hpl|hh-?jahre?|hh-?plan|hhj|hj|jahre?|foerderjahr|förderjahre?|kalenderjahre?|rechnungsjahr|plan|planjahr|ansatz)\.? ?(?=20\d{2})/i;
const IN_BRACKETS = /^(20\d{2}) ?\((?:plan|ansatz|soll|ist|entwurf|vorl\.?|vorläufig)\)$/i;

/**
 * Budget years as people type them into a list: `HH 2021`, `2021/22`, a date in words or digits, besides plain ones.
 * What is no plain year is told.
 */
export function readTypedYears(cell: CellValue, system: DateSystem): Reading<readonly number[]> {
  const reading = readYears(cell);
  if (reading.kind !== 'refused' || typeof cell !== 'string') return reading;
  if (reading.finding(null, '').code !== 'not-a-year') return reading;
  const text = cellText(cell);
  const commented = text.replace(LEAD, '').replace(IN_BRACKETS, '$1');
  const plain = readYears(withoutNumberComment(commented)?.text ?? commented);
  if (plain.kind === 'value') return told(plain.value, text);
  const day = /^\d{1,2} ?[-–]/.test(text) ? reading : readDate(text, 'start', system);
  return day.kind === 'value' ? told([day.value.year], text) : reading;
}

/** The same for a cell that names exactly one. */
export function readTypedYear(cell: CellValue, system: DateSystem): Reading<number> {
  const reading = readTypedYears(cell, system);
  if (reading.kind !== 'value') return reading;
  const [year, ...more] = reading.value;
  if (year !== undefined && more.length === 0) return { ...reading, value: year };
  const text = cellText(cell);
  return refused((place, column) => finding('not-a-year', place, { text, column }));
}

function told(years: readonly number[], text: string): Reading<readonly number[]> {
  const values = { text, reading: years.join(', ') };
  return remarked(years, (place, column) => finding('years-read-as', place, { ...values, column }));
}
