import type { ModuleNumber } from '../module';
import type { NoticeInForce } from '../notices/notices-in-force';
import { compareDates, yearPeriod } from '../time';
import { partsIn } from './notice-at-day';

/** By their dates, the latest first; those without one come last. */
export function latestFirst(notices: readonly NoticeInForce[]): readonly NoticeInForce[] {
  return [...notices].sort(({ notice: one }, { notice: other }) => {
    const [first, second] = [one.date, other.date].map((date) => (date.known ? date.value : null));
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return compareDates(second!, first!);
  });
}

/** Those of a module that end in a year or later. */
export function noticesOf(
  notices: readonly NoticeInForce[],
  module: ModuleNumber,
  year: number,
): readonly NoticeInForce[] {
  return notices.filter(({ notice }) => notice.module === module && notice.to.year >= year);
}

/** Those of them that fund a part of the year. */
export function noticesInYear(notices: readonly NoticeInForce[], year: number): readonly NoticeInForce[] {
  return notices.filter(
    ({ notice }) => partsIn([{ start: notice.from, end: notice.to }], yearPeriod(year)).length > 0,
  );
}
