import type { GivenFigure } from '../../domain/explanation/explanation';
import { addFractions, fractionText, NOTHING, wide } from '../../domain/numbers';
import type { Place } from '../../domain/place';
import { fromSerial, months, type CalendarDate, type MonthMethod } from '../../domain/time';
import { cellReference } from '../cell-reference';
import { valueAt } from '../plan/value-at';
import type { WorkbookSnapshot } from '../snapshot';

/**
 * The expression that counts the months of a post in a year from its cells of start and end, without `=`; null where
 * these are no dates or the months do not follow from them.
 */
export function monthsFormula(
  { value, place, period }: GivenFigure,
  method: MonthMethod,
  snapshot: WorkbookSnapshot,
): string | null {
  if (period === undefined || place === null || period.end === null) return null;
  const [start, end] = [dateIn(place, snapshot), dateIn(period.end, snapshot)];
  if (start === null || end === null) return null;
  if (period.year === null) return allMonths(start, end, value);
  if (fractionText(wide(months(start.date, end.date, period.year, method))) !== value) return null;
  return inYear(start.text, end.text, period.year, method);
}

interface ReadDate {
  readonly date: CalendarDate;
  /** The expression that gives it. */
  readonly text: string;
}

/** A date of the cell, or a text such as `01.07.2021`. */
function dateIn(place: Place, snapshot: WorkbookSnapshot): ReadDate | null {
  if (place.cell.includes(':') || snapshot.dateSystem !== 1900) return null;
  const [held, cell] = [valueAt(snapshot, place), cellReference(place)];
  if (typeof held === 'number') {
    return Number.isInteger(held) ? { date: fromSerial(held, snapshot.dateSystem), text: cell } : null;
  }
  const match = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(String(held));
  if (match === null) return null;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const text = `IF(ISNUMBER(${cell}),${cell},DATE(MID(${cell},7,4),MID(${cell},4,2),LEFT(${cell},2)))`;
  return { date: { year, month, day }, text };
}

/** Months over all years, parts of a month by days. */
function allMonths(start: ReadDate, end: ReadDate, value: string | null): string | null {
  let counted = NOTHING;
  for (let { year } = start.date; year <= end.date.year; year += 1) {
    counted = addFractions(counted, months(start.date, end.date, year, 'exact'));
  }
  if (fractionText(wide(counted)) !== value) return null;
  const years = `(YEAR(${end.text})-YEAR(${start.text}))*12`;
  return `${years}+MONTH(${end.text})-MONTH(${start.text})+${partsOfMonths(start.text, end.text)}`;
}

/** The days of the last month as a part of it, less those of the first month before the start. */
function partsOfMonths(first: string, last: string): string {
  return `DAY(${last})/DAY(EOMONTH(${last},0))-(DAY(${first})-1)/DAY(EOMONTH(${first},0))`;
}

function inYear(start: string, end: string, year: number, method: MonthMethod): string {
  const first = `MAX(${start},DATE(${year},1,1))`;
  const last = `MIN(${end},DATE(${year},12,31))`;
  const between = `MONTH(${last})-MONTH(${first})`;
  const counted = {
    exact: `${between}+${partsOfMonths(first, last)}`,
    started: `${between}+1`,
    whole: `MAX(0,${between}+1-(DAY(${first})>1)-(DAY(${last})<DAY(EOMONTH(${last},0))))`,
  }[method];
  return `IF(${first}>${last},0,${counted})`;
}
