import { isGiven, type Post, type Settings } from '../../domain/case';
import { valueOf } from '../../domain/own-share/post-year';
import { finding } from '../../domain/findings/finding';
import { numberValue } from '../../domain/findings/number-value';
import { exact, type Exact } from '../../domain/numbers';
import {
  compareDates,
  months,
  type CalendarDate,
  type DateSystem,
  type MonthMethod,
  type Period,
} from '../../domain/time';
import { unreadSetting } from '../../domain/unread-setting';
import { cellText } from '../cells/cell-text';
import { GENERAL } from '../cells/number-format';
import { readMonths } from '../cells/read-months';
import { readNumber } from '../cells/read-number';
import { readPeriod } from '../cells/read-period';
import type { Parser, RowReader } from '../tables/row-reader';
import type { Column } from '../tables/table';
import { monthsAsPeriod } from './months-as-period';
import { dates } from './parsers';

/** When a post runs. */
export interface PeriodOfPost extends Pick<Post, 'start' | 'end' | 'monthsOnly'> {
  /** The column that gives start and end where no columns of their own do. */
  readonly from: Column | null;
}

/** What is read of a row before its period. */
export interface RowOfPeriod extends Pick<Post, 'year' | 'filledFrom'> {
  /** Cost and grant of the year are stated: no amount depends on the months. */
  readonly isStated: boolean;
}

/**
 * Reads when the post of each row runs: start and end in columns of their own, a period in one cell, or months of a
 * year. What stands beside start and end is held against them.
 *
 * @param lastDay the last day of the budget, which is the end of what has none
 */
export function periodOfRow(
  reader: RowReader<'posts'>,
  system: DateSystem,
  settings: Settings,
  lastDay: () => CalendarDate | null,
): (row: RowOfPeriod) => PeriodOfPost {
  const startColumn = reader.column('start');
  const endColumn = reader.column('end');
  const periodColumn = reader.column('period');
  const monthsColumns = reader.columnsOf('months');
  const startOf = dates('start', system);
  const endOf = dates('end', system, lastDay);
  const periodOf: Parser<Period> = (cell) => readPeriod(cell, system, lastDay);
  const monthsOf: Parser<number> = (cell, _, format) => readMonths(cell, format);
  const { nextBudget } = settings;
  let isSaid = false;

  const beside = (start: Post['start'], end: Post['end']): Period | null => {
    const reading =
      periodColumn === undefined ? null : periodOf(reader.cell(periodColumn), periodColumn, GENERAL);
    if (reading?.kind !== 'value') return null;
    const period = reading.value;
    const differs =
      (start !== null && compareDates(start, period.start) !== 0) ||
      (end !== null && compareDates(end, period.end) !== 0);
    if (differs) {
      const day = (date: Post['start']) => (date === null ? '–' : { day: date });
      const values = { text: cellText(reader.cell(periodColumn!)), start: day(start), end: day(end) };
      reader.report(finding('period-contradicts', reader.place(periodColumn), values));
    }
    return period;
  };

  const compare = (period: Period, year: number | null): void => {
    if (unreadSetting(settings, 'monthMethod') !== null) return;
    for (const column of monthsColumns) {
      const reading = readNumber(reader.cell(column));
      if (reading.kind !== 'value') continue;
      const of = column.year ?? year;
      const counted = monthsOfPeriod(period, of, settings.monthMethod);
      const stated = reading.value.digits / 10 ** reading.value.scale;
      // A month that is begun may be counted as one, and a row of one year may give the months of all years.
      const all = column.year === null ? monthsOfPeriod(period, null, settings.monthMethod) : counted;
      if ([counted, all].some((each) => Math.abs(each - stated) < 1)) continue;
      const days = { start: { day: period.start }, end: { day: period.end } };
      const values = {
        months: numberValue(reading.value),
        counted: numberValue(oneDecimal(counted)),
        ...days,
      };
      reader.report(finding('months-contradict-period', reader.place(column), values));
    }
  };

  const hasColumns = [startColumn, endColumn, periodColumn, ...monthsColumns].some(
    (each) => each !== undefined,
  );
  const ofColumns = [...reader.columnsOf('fte'), ...reader.columnsOf('personnelPerFte')];
  const yearsOfColumns = [...new Set(ofColumns.flatMap((each) => each.year ?? []))];
  const { monthsWithoutDates } = settings;
  const bySetting = (year: number | null): PeriodOfPost | null => {
    const years = year === null ? yearsOfColumns : [year];
    const counts = years.map((each) => valueOf(monthsWithoutDates, each));
    if (years.length === 0 || counts.includes(null)) return null;
    const placed = monthsAsPeriod({
      byYear: Object.fromEntries(years.map((each, at) => [each, counts[at]!])),
    });
    if (placed === null) return null;
    if (!isSaid) {
      const values = { months: counts.join(', '), years: years.join(', ') };
      reader.report(finding('months-by-setting', reader.place(undefined), values));
      isSaid = true;
    }
    return { ...placed.period, from: null, monthsOnly: placed.openYear !== null };
  };

  return ({ year, filledFrom, isStated }) => {
    const start = reader.optional(startColumn, startOf);
    const end = reader.optional(endColumn, endOf);
    if (start !== null || end !== null || isStated) {
      const period = beside(start, end);
      const [from, until] = [start ?? period?.start ?? null, end ?? period?.end ?? null];
      if (from !== null && until !== null && compareDates(from, until) <= 0)
        compare({ start: from, end: until }, year);
      const column = start === null && end === null && period !== null ? periodColumn! : null;
      return { start: from, end: until, from: column, monthsOnly: false };
    }
    const inCell = reader.optional(periodColumn, periodOf);
    if (inCell !== null) {
      compare(inCell, year);
      return { ...inCell, from: periodColumn!, monthsOnly: false };
    }
    const plain = { start, end, from: null, monthsOnly: false };
    const given = reader.yearly(monthsColumns, monthsOf);
    if (!isGiven(given) && !reader.failed && !hasColumns) return bySetting(year) ?? plain;
    if (!isGiven(given) || reader.failed) return plain;
    const column = monthsColumns[0];
    const place = reader.place(column);
    if (given.every !== null && year === null) {
      reader.report(finding('months-without-year', place, { months: String(given.every) }));
      return plain;
    }
    const byYear = given.every === null ? given.byYear : { [year!]: given.every };
    const placed = monthsAsPeriod({ byYear });
    if (placed === null) {
      const counts = Object.values(byYear);
      const isNone = counts.every((count) => count === 0);
      const text = counts.join(', ');
      reader.report(
        isNone
          ? finding('not-months', place, { text, column: column!.heading })
          : finding('months-with-gap', place, { months: text }),
      );
      return plain;
    }
    const { period, openYear } = placed;
    const placedPost = { ...period, from: column!, monthsOnly: openYear !== null };
    if (openYear === null) return placedPost;
    const count = String(byYear[openYear]);
    const purpose =
      filledFrom !== null
        ? { de: '„Besetzt ab“', en: '"Besetzt ab"' }
        : nextBudget !== null
          ? { de: 'den nächsten Haushalt', en: 'the next budget' }
          : null;
    if (purpose !== null) reader.report(finding('months-need-period', place, { months: count, purpose }));
    else if (!isSaid) {
      const values = { months: count, year: String(openYear) };
      const days = { start: { day: period.start }, end: { day: period.end } };
      reader.report(finding('months-placed', place, { ...values, ...days }));
      isSaid = true;
    }
    return placedPost;
  };
}

/** Months of a period, of one year or of all. */
function monthsOfPeriod({ start, end }: Period, of: number | null, method: MonthMethod): number {
  let sum = 0;
  for (let year = start.year; year <= end.year; year += 1) {
    if (of !== null && of !== year) continue;
    const { numerator, denominator } = months(start, end, year, method);
    sum += numerator / denominator;
  }
  return sum;
}

function oneDecimal(number: number): Exact {
  return exact(Math.round(number * 10), 1);
}
