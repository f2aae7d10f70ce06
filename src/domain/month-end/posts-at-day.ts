import type { Case, Post } from '../case';
import { known, unknown, type Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import { addExact, ZERO, type Exact } from '../numbers';
import { countsIn, valueOf } from '../own-share/post-year';
import { compareDates, earlierDate, laterDate, yearPeriod, type CalendarDate } from '../time';

/** FTE of a module on a day by the plan and as filled; null where no row gives FTE. */
export function postsAtDay(
  posts: readonly Post[],
  module: ModuleNumber,
  day: CalendarDate,
  { stopped }: Pick<Case, 'stopped'>,
): { readonly planned: Exact | null; readonly filled: Maybe<Exact | null> } {
  const there = posts.filter((post) => post.module === module && isThere(post, day));
  const planned = fteOf(there, day.year);
  const reason = stopped?.forecast;
  if (reason !== undefined) return { planned, filled: unknown(reason) };
  const filled = fteOf(
    there.filter((post) => isFilled(post, day)),
    day.year,
  );
  return { planned, filled: known(planned === null ? null : (filled ?? ZERO)) };
}

function isThere(post: Post, day: CalendarDate): boolean {
  const { start, end } = post;
  if (!countsIn(post, day.year)) return false;
  if (start === null || end === null) return true;
  return compareDates(start, day) <= 0 && compareDates(day, end) <= 0;
}

function isFilled({ isUnfilled, filledFrom }: Post, day: CalendarDate): boolean {
  return !isUnfilled && (filledFrom === null || compareDates(filledFrom, day) <= 0);
}

function fteOf(posts: readonly Post[], year: number): Exact | null {
  const given = posts.flatMap((post) => valueOf(post.fte, year) ?? []);
  return given.length === 0 ? null : given.reduce(addExact);
}

/** The first day of a year on which a module has filled posts; that of the year where a post does not say. */
export function firstDayOf(
  posts: readonly Post[],
  module: ModuleNumber,
  year: number,
  { stopped }: Pick<Case, 'stopped'>,
): CalendarDate {
  const { start: newYear, end } = yearPeriod(year);
  const first = posts
    .filter((post) => post.module === module && countsIn(post, year) && !post.isUnfilled)
    .map(({ start, filledFrom }) => {
      const begun = laterDate(start ?? newYear, newYear);
      return stopped?.forecast !== undefined || filledFrom === null ? begun : laterDate(begun, filledFrom);
    });
  return first.length === 0 ? newYear : first.reduce(earlierDate, end);
}
