import { NO_YEARS, type Case, type Post, type Yearly } from '../case';
import type { Place } from '../place';
import { placeOf } from '../place';
import { compareDates, months, overlap, yearPeriod, type MonthMethod, type Period } from '../time';
import { NOTHING, type Fraction } from '../numbers';
import type { FieldOf } from '../vocabulary/vocabulary';

/** The value of a year: the year's own, else the one for every year; null where neither is given. */
export function valueOf<T>(yearly: Yearly<T>, year: number): T | null {
  return yearly.byYear === NO_YEARS ? yearly.every : (yearly.byYear[year] ?? yearly.every);
}

/** The cell of a yearly field: in the year's own column where the table has one, else in the one for every year. */
export function yearlyPlace<T>(
  post: Post,
  field: FieldOf<'posts'>,
  yearly: Yearly<T>,
  year: number,
): Place | null {
  const own = yearly.byYear[year] === undefined ? null : placeOf(post.origin, field, year);
  return own ?? placeOf(post.origin, field);
}

/** Posts that count: those of the current version and those that name none. */
export function currentPosts(input: Case): readonly Post[] {
  const { currentVersion } = input.settings;
  if (currentVersion === null) return input.posts;
  return input.posts.filter((post) => post.version === null || post.version === currentVersion);
}

/** The post's days in a budget year; null where it has none or the sheet gives no period. */
export function periodIn(post: Post, year: number): Period | null {
  if (post.start === null || post.end === null) return null;
  return overlap({ start: post.start, end: post.end }, yearPeriod(year));
}

/**
 * True where the post counts in the budget year: its period touches the year, or the sheet states a cost or a
 * grant for just this year. A row with a year of its own counts in no other.
 */
export function countsIn(post: Post, year: number): boolean {
  if (post.year !== null && post.year !== year) return false;
  const { start, end } = post;
  if (start !== null && end !== null && start.year <= year && year <= end.year) return true;
  if (post.totalCost.byYear[year] !== undefined || post.statedGrant.byYear[year] !== undefined) return true;
  return start === null || end === null;
}

/** Months of posts by year, each period computed once. Null where the sheet gives no period. */
export type MonthsOfPost = (post: Post, year: number) => Fraction | null;

/** @throws RangeError (when called) for a post that begins after its end. */
export function monthsOfPosts(method: MonthMethod): MonthsOfPost {
  const known = new Map<number, Fraction>();
  return ({ start, end }, year) => {
    if (start === null || end === null) return null;
    if (compareDates(start, end) > 0) throw new RangeError('A post cannot begin after its end');
    if (start.year > year || end.year < year) return NOTHING;
    const first = start.year < year ? 33 : start.month * 32 + start.day;
    const last = end.year > year ? 415 : end.month * 32 + end.day;
    const key = (year * 512 + first) * 512 + last;
    let counted = known.get(key);
    if (counted === undefined) {
      counted = months(start, end, year, method);
      known.set(key, counted);
    }
    return counted;
  };
}
