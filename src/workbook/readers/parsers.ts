import type { Cents, Exact } from '../../domain/numbers';
import type { CalendarDate, DateSystem } from '../../domain/time';
import { atMost, tooLarge } from '../cells/at-most';
import { MOST_EURO, MOST_EURO_PER_FTE, MOST_FTE } from '../cells/limits';
import { notPercent } from '../cells/not-percent';
import { asFte, notADate } from '../cells/fte-format';
import { textOfDate, yearOfDate } from '../cells/became-date';
import { unitOfAmount } from '../cells/amount-format';
import { GENERAL, type NumberFormat } from '../cells/number-format';
import { readCents, readEuro } from '../cells/read-amount';
import { readDate, type Edge } from '../cells/read-date';
import { readModule, readModuleOrAll } from '../cells/read-module';
import { readFte, readRoughNumber } from '../cells/read-number';
import { readText, readWord, type Words } from '../cells/read-word';
import { readYear, readYears } from '../cells/read-years';
import { mapReading, type Reading, type Refusal } from '../cells/reading';
import type { CellValue } from '../snapshot';
import type { Column } from '../tables/table';
import type { Parser } from '../tables/row-reader';

/** The cell parsers as a column uses them: its unit applied where it holds amounts. */
export const euro: Parser<Exact> = (cell, column, format) => {
  const unit = euroPerUnitAt(cell, column, format);
  return typeof unit === 'number' ? atMost(readEuro(cell, unit), cell, MOST_EURO_PER_FTE) : unit;
};
export const centsOf: Parser<Cents> = (cell, column, format) => {
  const unit = euroPerUnitAt(cell, column, format);
  if (typeof unit !== 'number') return unit;
  const reading = readCents(cell, unit);
  return reading.kind === 'value' && isTooMuch(reading.value) ? tooLarge(cell, MOST_EURO) : reading;
};
export const fte: Parser<Exact> = (cell, column, format) =>
  notPercent(atMost(asFte(readFte(cell), cell, format), cell, MOST_FTE), cell, column.heading);
export const number: Parser<Exact> = (cell, _, format) => notADate(readRoughNumber(cell), cell, format);
export const text = (cell: CellValue) => readText(cell);
export const kimModule = (cell: CellValue) => readModule(cell);
export const moduleOrAll = (cell: CellValue) => readModuleOrAll(cell);

/** Words that Excel may have turned into a date, such as a product's number. */
export function textOrDate(system: DateSystem): Parser<string> {
  return (cell, _, format) => textOfDate(cell, format, system) ?? readText(cell);
}

export function year(system: DateSystem): Parser<number> {
  return (cell, _, format) => yearOfDate(cell, format, system) ?? readYear(cell);
}

export function years(system: DateSystem): Parser<readonly number[]> {
  return (cell, _, format) => {
    const ofDate = yearOfDate(cell, format, system);
    return ofDate === null ? readYears(cell) : mapReading(ofDate, (only) => [only]);
  };
}

export function isTooMuch(amount: Cents): boolean {
  return Math.abs(amount) > MOST_EURO.digits * 100;
}

/** Euro per unit of one cell. Only a number is shown by a format; a text is what it says. */
export function euroPerUnitAt(cell: CellValue, column: Column, format: NumberFormat): number | Refusal {
  return typeof cell === 'number' && format !== GENERAL ? unitOfAmount(format, column) : column.euroPerUnit;
}

export function word<T>(list: Words<T>): Parser<T> {
  return (cell) => readWord(cell, list);
}

/** A date parser that reads each distinct cell value once: thousands of posts share a few dates. */
export function dates(edge: Edge, system: DateSystem): Parser<CalendarDate> {
  const known = new Map<CellValue, Reading<CalendarDate>>();
  return (cell) => {
    let reading = known.get(cell);
    if (reading === undefined) {
      reading = readDate(cell, edge, system);
      known.set(cell, reading);
    }
    return reading;
  };
}
