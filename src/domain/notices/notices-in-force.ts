import { compareDates, dayAfter, dayBefore, overlap, type CalendarDate, type Period } from '../time';
import type { Notice } from './notice';
import { periodOf } from './notice-amounts';

/** A notice with the parts of its period that no later one took over. */
export interface NoticeInForce {
  readonly notice: Notice;
  /** In the order of time; empty where later notices replace it wholly. */
  readonly periods: readonly Period[];
  /** The later notices that took over a part, in the order of their dates. */
  readonly replacedBy: readonly Notice[];
}

/**
 * What is left of each notice: for the same module and role one with a later date replaces it in its own period, as a
 * change notice does. Two of the same date, or without one, both stay: then their rates clash.
 */
export function noticesInForce(notices: readonly Notice[]): readonly NoticeInForce[] {
  return notices.map((notice) => {
    const later = notices
      .filter((other) => isLater(other, notice))
      .filter((other) => overlap(periodOf(other), periodOf(notice)) !== null)
      .sort((one, other) => compareDates(dateOf(one)!, dateOf(other)!));
    const periods = later.reduce<readonly Period[]>(
      (left, other) => left.flatMap((part) => without(part, periodOf(other))),
      [periodOf(notice)],
    );
    return { notice, periods, replacedBy: later };
  });
}

function dateOf({ date }: Notice): CalendarDate | null {
  return date.known ? date.value : null;
}

function isLater(other: Notice, notice: Notice): boolean {
  if (other.module !== notice.module || other.role !== notice.role) return false;
  const [later, earlier] = [dateOf(other), dateOf(notice)];
  return later !== null && earlier !== null && compareDates(later, earlier) > 0;
}

/** What is left of a period before and after another one. */
export function without(part: Period, other: Period): readonly Period[] {
  if (overlap(part, other) === null) return [part];
  return [
    ...(compareDates(part.start, other.start) < 0
      ? [{ start: part.start, end: dayBefore(other.start) }]
      : []),
    ...(compareDates(other.end, part.end) < 0 ? [{ start: dayAfter(other.end), end: part.end }] : []),
  ];
}
