import { finding } from '../domain/findings/finding';
import type { ModuleNumber } from '../domain/module';
import { exactFromCents, formatNumber, ZERO, ZERO_CENTS, type Cents, type Exact } from '../domain/numbers';
import type { CalendarDate, MonthMethod } from '../domain/time';
import { atMost } from '../workbook/cells/at-most';
import { MOST_EURO_PER_FTE, MOST_FTE } from '../workbook/cells/limits';
import { readCents, readEuro } from '../workbook/cells/read-amount';
import { readDate, type Edge } from '../workbook/cells/read-date';
import { readModule } from '../workbook/cells/read-module';
import { readFte, readNumber } from '../workbook/cells/read-number';
import { readWord, type Words } from '../workbook/cells/read-word';
import { readYear } from '../workbook/cells/read-years';
import { refused, type Reading } from '../workbook/cells/reading';
import { MONTH_METHOD } from '../workbook/cells/word-lists';
import type { CellValue } from '../workbook/snapshot';
import { optional, zeroWhereBlank, type Argument } from './argument';

// The arguments by what their cells hold, read exactly as the columns of a sheet are. A blank cell, 0 and empty text are
// one: of dates, years, modules, words and
// rates none counts as given, of amounts each is 0.

/** An amount in euro that may be negative. */
export function amount(name: string): Argument<Cents> {
  return zeroWhereBlank({ name, read: (cell) => readCents(cell, 1) }, ZERO_CENTS);
}

/** An amount in euro from 0 on. */
export function positiveAmount(name: string): Argument<Cents> {
  return zeroWhereBlank(
    { name, read: (cell) => notNegative(readCents(cell, 1), exactFromCents) },
    ZERO_CENTS,
  );
}

/** Euro per FTE and year with all its decimals; 0 is no cost and no rate. */
export function euroPerFte(name: string): Argument<Exact> {
  return {
    name,
    zeroIsBlank: true,
    read: (cell) => notNegative(atMost(readEuro(cell, 1), cell, MOST_EURO_PER_FTE), itself),
  };
}

/** Full-time equivalents from 0 on. */
export function fte(name: string): Argument<Exact> {
  return zeroWhereBlank(
    { name, read: (cell) => notNegative(atMost(readFte(cell), cell, MOST_FTE), itself) },
    ZERO,
  );
}

/** A number from 0 on without unit, such as a weight. */
export function positiveNumber(name: string): Argument<Exact> {
  return zeroWhereBlank({ name, read: (cell) => notNegative(readNumber(cell), itself) }, ZERO);
}

/**
 * A day. Serial numbers are read in the 1900 date system, which is Excel's usual one: a function does not learn which
 * one its workbook uses.
 */
export function date(name: string, edge: Edge): Argument<CalendarDate> {
  const known = new Map<CellValue, Reading<CalendarDate>>();
  return {
    name,
    zeroIsBlank: true,
    read: (cell) => {
      let reading = known.get(cell);
      if (reading === undefined) {
        reading = readDate(cell, edge, 1900);
        if (known.size >= MOST_DATES_KEPT) known.clear();
        known.set(cell, reading);
      }
      return reading;
    },
  };
}

/** Thousands of posts share a few dates. */
const MOST_DATES_KEPT = 1000;

/** A budget year. */
export function year(name: string): Argument<number> {
  return { name, read: readYear, zeroIsBlank: true };
}

export function kimModule(name: string): Argument<ModuleNumber> {
  return { name, read: readModule, zeroIsBlank: true };
}

export function word<T>(name: string, list: Words<T>): Argument<T> {
  return { name, read: (cell) => readWord(cell, list), zeroIsBlank: true };
}

/** How a part of a month counts; exactly by days where it is left out. */
export function monthMethod(name: string): Argument<MonthMethod> {
  return optional(word(name, MONTH_METHOD), 'exact');
}

function notNegative<T>(reading: Reading<T>, toExact: (value: T) => Exact): Reading<T> {
  if (reading.kind !== 'value') return reading;
  const number = toExact(reading.value);
  if (number.digits >= 0) return reading;
  const shown = { de: formatNumber(number, 'de'), en: formatNumber(number, 'en') };
  return refused((place, column) => finding('negative-value', place, { column, value: shown }));
}

function itself(value: Exact): Exact {
  return value;
}
