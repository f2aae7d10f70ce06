import type { Cents, Exact } from '../../domain/numbers';
import type { ModuleNumber } from '../../domain/module';
import type { CalendarDate, DateSystem } from '../../domain/time';
import { atMost, tooLarge } from '../cells/at-most';
import { isTooMuch, MOST_EURO, MOST_EURO_PER_FTE, MOST_FTE } from '../cells/limits';
import { notPercent } from '../cells/not-percent';
import { asFte, notADate } from '../cells/fte-format';
import { textOfDate, yearOfDate } from '../cells/became-date';
import { unitOfAmount } from '../cells/amount-format';
import { GENERAL, type NumberFormat } from '../cells/number-format';
import { numberShown } from '../cells/number-shown';
import type { ProgrammeWords } from '../cells/programme-words';
import type { Edge } from '../cells/read-date';
import { readTypedCents, readTypedEuro, readTypedNumber } from '../cells/read-typed-amount';
import { readTypedDate } from '../cells/read-typed-date';
import { readTypedFte } from '../cells/read-typed-fte';
import { readTypedModule, readTypedModuleOrAll } from '../cells/read-typed-module';
import { readTypedWord, type TypedWords } from '../cells/read-typed-word';
import { readTypedYear, readTypedYears } from '../cells/read-typed-years';
import { readText, readWord, type Words } from '../cells/read-word';
import { readFullTimeHours } from '../cells/read-working-time';
import { mapReading, type Reading, type Refusal } from '../cells/reading';
import type { CellValue } from '../snapshot';
import type { Column } from '../tables/table';
import type { Parser } from '../tables/row-reader';

/** The cell parsers as a column uses them: its unit applied where it holds amounts. */
export const euro: Parser<Exact> = (cell, column, format) => {
  const unit = euroPerUnitAt(cell, column, format);
  if (typeof unit !== 'number') return unit;
  const isMonthly = column.spec.field === 'monthlyPerFte';
  return atMost(readTypedEuro(cell, unit, isMonthly), cell, MOST_EURO_PER_FTE);
};
export const centsOf: Parser<Cents> = (cell, column, format) => {
  const unit = euroPerUnitAt(cell, column, format);
  if (typeof unit !== 'number') return unit;
  const reading = readTypedCents(cell, unit);
  return reading.kind === 'value' && isTooMuch(reading.value) ? tooLarge(cell, MOST_EURO) : reading;
};
export const fte: Parser<Exact> = (cell, column, format) =>
  notPercent(atMost(asFte(readTypedFte(cell), cell, format), cell, MOST_FTE), cell, column.heading);
export const fullTimeCell: Parser<Exact> = (cell, _, format) => readFullTimeHours(numberShown(cell, format));
export const number: Parser<Exact> = (cell, _, format) => notADate(readTypedNumber(cell), cell, format);
export const text = (cell: CellValue) => readText(cell);

/** A module of the programme, in its words. */
export function module(words: ProgrammeWords): Parser<ModuleNumber> {
  return (cell) => readTypedModule(cell, words);
}

export function moduleOrAll(words: ProgrammeWords): Parser<ModuleNumber | null> {
  return (cell) => readTypedModuleOrAll(cell, words);
}

/** Words that Excel may have turned into a date, such as a product's number. */
export function textOrDate(system: DateSystem): Parser<string> {
  return (cell, _, format) => textOfDate(cell, format, system) ?? readText(cell);
}

export function year(system: DateSystem): Parser<number> {
  return (cell, _, format) => yearOfDate(cell, format, system) ?? readTypedYear(cell, system);
}

export function years(system: DateSystem): Parser<readonly number[]> {
  return (cell, _, format) => {
    const ofDate = yearOfDate(cell, format, system);
    return ofDate === null ? readTypedYears(cell, system) : mapReading(ofDate, (only) => [only]);
  };
}

/** Euro per unit of one cell. Only a number is shown by a format; a text is what it says. */
export function euroPerUnitAt(cell: CellValue, column: Column, format: NumberFormat): number | Refusal {
  return typeof cell === 'number' && format !== GENERAL
    ? unitOfAmount(cell, format, column)
    : column.euroPerUnit;
}

export function word<T>(list: Words<T>): Parser<T> {
  return (cell) => readWord(cell, list);
}

/** A word of a list that tells which of its words it does not offer itself. */
export function typedWord<T>(list: TypedWords<T>): Parser<T> {
  return (cell) => readTypedWord(cell, list);
}

/**
 * A date parser that reads each distinct cell value once: thousands of posts share a few dates.
 * @param lastDay the last day of the budget; null where nothing says it
 */
export function dates(
  edge: Edge,
  system: DateSystem,
  lastDay: () => CalendarDate | null = () => null,
): Parser<CalendarDate> {
  const known = new Map<CellValue, Reading<CalendarDate>>();
  return (cell) => {
    let reading = known.get(cell);
    if (reading === undefined) {
      reading = readTypedDate(cell, edge, system, lastDay);
      known.set(cell, reading);
    }
    return reading;
  };
}
