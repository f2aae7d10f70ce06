import type { Exact } from '../numbers';
import type { Case, Post, Yearly } from '../case';
import { filledMonths } from '../forecast/filled-post';
import { known, unknown } from '../maybe';
import { countsIn, currentPosts } from '../own-share/post-year';
import { isOfList, placeOf } from '../place';
import { unreadSetting } from '../unread-setting';
import type { Filling, MonthsOfPost, PostTime, PostTimes } from './post-time';

/**
 * When the posts that count in the computed years run and when they are filled.
 *
 * @param most posts that are wanted one by one; all are counted
 */
export function computePostTimes(input: Case, most: number): PostTimes {
  const counts = { untimed: 0, 'as-planned': 0, from: 0, never: 0, unread: 0 };
  const posts: PostTime[] = [];
  let arePosts = true;
  let tellsFilling = false;
  for (const post of currentPosts(input)) {
    if (isIncome(post)) continue;
    const years = input.settings.years.filter((year) => countsIn(post, year));
    if (years.length === 0) continue;
    arePosts &&= isPost(post);
    tellsFilling ||= placeOf(post.origin, 'filledFrom') !== null;
    const filling = fillingOf(post, input);
    counts[filling.kind] += 1;
    if (posts.length < most) posts.push(timeOf(post, filling, years, input));
  }
  return { posts, arePosts, tellsFilling, counts };
}

/** A line of income stands among the costs with a grant alone. */
function isIncome(post: Post): boolean {
  const { statedGrant, totalCost, eligibleCost, personnelPerFte, materialPerFte } = post;
  if (isPost(post) || !isGiven(statedGrant)) return false;
  return ![totalCost, eligibleCost, personnelPerFte, materialPerFte].some(isGiven);
}

function isPost({ fte, start }: Post): boolean {
  return start !== null || isGiven(fte);
}

/** A zero says no more than a blank cell. */
function isGiven({ every, byYear }: Yearly<number | Exact>): boolean {
  return [every, ...Object.values(byYear)].some(
    (value) => value !== null && (typeof value === 'number' ? value : value.digits) !== 0,
  );
}

function fillingOf({ isUnfilled, filledFrom, start }: Post, { stopped }: Pick<Case, 'stopped'>): Filling {
  if (isUnfilled) return { kind: 'never' };
  if (filledFrom !== null) return { kind: 'from', date: filledFrom };
  if (start === null) return { kind: 'untimed' };
  const reason = stopped?.forecast;
  return reason === undefined ? { kind: 'as-planned' } : { kind: 'unread', reason };
}

function timeOf(post: Post, filling: Filling, years: readonly number[], { settings }: Case): PostTime {
  const { origin, module, label, roleText, municipality, start, end, monthsOnly } = post;
  const reason = unreadSetting(settings, 'monthMethod');
  const hasPeriod = start !== null && end !== null;
  return {
    module,
    name: [label ?? roleText, municipality].filter((part) => part !== null),
    place:
      (['label', 'role', 'start', 'module'] as const)
        .map((field) => placeOf(origin, field))
        .find((place) => place !== null) ?? null,
    along: !isOfList(origin) ? null : origin.column === undefined ? 'row' : 'column',
    period: hasPeriod ? { start, end } : null,
    monthsOnly,
    filling,
    years: years.map((year): MonthsOfPost => {
      if (!hasPeriod) return { year, planned: null, filled: null };
      if (reason !== null) return { year, planned: unknown(reason), filled: unknown(reason) };
      const { planned, filled } = filledMonths(post, year, settings.monthMethod);
      const isUnread = filling.kind === 'unread';
      return { year, planned: known(planned), filled: isUnread ? unknown(filling.reason) : known(filled) };
    }),
  };
}
