import type { Filling, PostTime } from '../../../domain/post-times/post-time';
import {
  daysInMonth,
  earlierDate,
  laterDate,
  compareDates,
  yearPeriod,
  type CalendarDate,
} from '../../../domain/time';

/** A part of a bar within a year: what it stands for, from where to where in per cent of the year. */
export interface BarPart {
  readonly look: Exclude<Filling['kind'], 'untimed'> | 'unplaced';
  readonly from: number;
  readonly to: number;
}

/** The parts of a post's bar in a year, from left to right; none where it does not run then. */
export function barParts({ period, monthsOnly, filling }: PostTime, year: number): readonly BarPart[] {
  if (period === null || filling.kind === 'untimed') return [];
  const whole = yearPeriod(year);
  if (period.start.year > year || period.end.year < year) return [];
  const from = atStart(laterDate(period.start, whole.start));
  const to = atEnd(earlierDate(period.end, whole.end));
  if (monthsOnly) return [{ look: 'unplaced', from, to }];
  if (filling.kind !== 'from') return [{ look: filling.kind, from, to }];
  if (compareDates(filling.date, whole.start) <= 0) return [{ look: 'from', from, to }];
  const filled = filling.date.year > year ? to : Math.min(to, Math.max(from, atStart(filling.date)));
  const parts: readonly BarPart[] = [
    { look: 'never', from, to: filled },
    { look: 'from', from: filled, to },
  ];
  return parts.filter((part) => part.to > part.from);
}

/** Where a day begins and ends, in per cent of its year; months are of equal length. */
function atStart({ year, month, day }: CalendarDate): number {
  return ((month - 1 + (day - 1) / daysInMonth(year, month)) / 12) * 100;
}

function atEnd({ year, month, day }: CalendarDate): number {
  return ((month - 1 + day / daysInMonth(year, month)) / 12) * 100;
}
