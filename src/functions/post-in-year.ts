import { everyYear, postWith, type Post } from '../domain/case';
import type { ModuleNumber, Role } from '../domain/module';
import type { Cents, Exact, Fraction } from '../domain/numbers';
import { compareDates, months, type CalendarDate, type MonthMethod } from '../domain/time';
import { failure } from './problem';

/** What a function knows of a post; everything else is as in a sheet without the column. */
export interface PostFields {
  readonly module?: ModuleNumber;
  readonly role?: Role | null;
  readonly fte: Exact;
  readonly personnelPerFte?: Exact | null;
  /** Cost of the year. */
  readonly totalCost?: Cents | null;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

const NOWHERE = { sheet: '', row: 0, columns: {} };

/** A post as the one-click run has it after reading a row, so that both compute with the same functions. */
export function postOf({ module = 1, role = null, ...fields }: PostFields): Post {
  return postWith({
    origin: NOWHERE,
    module,
    role,
    fte: everyYear(fields.fte),
    personnelPerFte: everyYear(fields.personnelPerFte ?? null),
    totalCost: everyYear(fields.totalCost ?? null),
    start: fields.start,
    end: fields.end,
  });
}

/**
 * Months of a period in a budget year.
 *
 * @throws CustomFunctions.Error where the period ends before it begins
 */
export function monthsIn(
  start: CalendarDate,
  end: CalendarDate,
  year: number,
  method: MonthMethod,
): Fraction {
  if (compareDates(start, end) > 0) {
    const values = { start: { day: start }, end: { day: end } };
    throw failure({ code: 'end-before-start', values });
  }
  return months(start, end, year, method);
}
