import type { CalendarDate, DateSystem } from '../../domain/time';
import { atMost } from '../cells/at-most';
import { MOST_EURO_PER_FTE, MOST_FTE } from '../cells/limits';
import { notPercent } from '../cells/not-percent';
import { readCents, readEuro } from '../cells/read-amount';
import { readDate, type Edge } from '../cells/read-date';
import { readModule, readModuleOrAll } from '../cells/read-module';
import { readFte, readNumber } from '../cells/read-number';
import { readText, readWord, type Words } from '../cells/read-word';
import { readYear, readYears } from '../cells/read-years';
import type { Reading } from '../cells/reading';
import type { CellValue } from '../snapshot';
import type { Column } from '../tables/table';
import type { Parser } from '../tables/row-reader';

/** The cell parsers as a column uses them: its unit applied where it holds amounts. */
export const euro = (cell: CellValue, column: Column) =>
  atMost(readEuro(cell, column.euroPerUnit), cell, MOST_EURO_PER_FTE);
export const centsOf = (cell: CellValue, column: Column) => readCents(cell, column.euroPerUnit);
export const fte = (cell: CellValue, column: Column) =>
  notPercent(atMost(readFte(cell), cell, MOST_FTE), cell, column.heading);
export const number = (cell: CellValue) => readNumber(cell);
export const text = (cell: CellValue) => readText(cell);
export const kimModule = (cell: CellValue) => readModule(cell);
export const moduleOrAll = (cell: CellValue) => readModuleOrAll(cell);
export const year = (cell: CellValue) => readYear(cell);
export const years = (cell: CellValue) => readYears(cell);

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
