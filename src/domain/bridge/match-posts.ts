import type { Post } from '../case';
import { known } from '../maybe';
import { compareExact, ZERO_CENTS } from '../money';
import type { Exact } from '../money/exact';
import type { PostYear } from '../own-share';
import { valueOf } from '../own-share/post-year';
import type { Maybe } from '../result';
import { compareDates } from '../time';
import { sameText } from './versions';

/** The posts of both versions that are one post to the bridge, in one budget year, in sheet order. */
export interface MatchedPosts {
  readonly year: number;
  readonly earlier: readonly PostYear[];
  readonly current: readonly PostYear[];
}

/** The posts of a version with what they cost and bring in the years that they count in. */
export interface VersionPosts {
  readonly posts: readonly Post[];
  readonly postYears: readonly PostYear[];
}

/**
 * Matches the posts of two versions by module, role, label, municipality and the column `Jahr`, for every budget
 * year, and leaves out those that are the same in both. A post that does not touch the year has cost and grant 0,00
 * there, so that a later begin is a change of months and not of FTE.
 */
export function changedPosts(
  earlier: VersionPosts,
  current: VersionPosts,
  years: readonly number[],
): readonly MatchedPosts[] {
  const groups = new Map<string, { year: number; earlier: PostYear[]; current: PostYear[] }>();
  const keys = new Map<Post, string>();
  for (const side of ['earlier', 'current'] as const) {
    for (const each of allYears(side === 'earlier' ? earlier : current, years)) {
      const ofPost = keys.get(each.post) ?? keyOf(each.post);
      keys.set(each.post, ofPost);
      const key = `${each.year}|${ofPost}`;
      let group = groups.get(key);
      if (group === undefined) {
        group = { year: each.year, earlier: [], current: [] };
        groups.set(key, group);
      }
      group[side].push(each);
    }
  }
  return [...groups.values()].filter(
    (group) =>
      group.earlier.length !== group.current.length ||
      group.earlier.some((each, index) => !isSame(each, group.current[index]!)),
  );
}

/** Every post in every year, also where it has no month there. */
function allYears({ posts, postYears }: VersionPosts, years: readonly number[]): readonly PostYear[] {
  const counted = new Map<Post, Map<number, PostYear>>();
  for (const each of postYears) {
    const ofPost = counted.get(each.post);
    if (ofPost === undefined) counted.set(each.post, new Map([[each.year, each]]));
    else ofPost.set(each.year, each);
  }
  return posts.flatMap((post) =>
    years.flatMap((year) => {
      if (post.year !== null && post.year !== year) return [];
      return counted.get(post)?.get(year) ?? { post, year, cost: NOTHING, grant: NOTHING };
    }),
  );
}

const NOTHING: Maybe<typeof ZERO_CENTS> = known(ZERO_CENTS);

function keyOf({ module, role, roleText, label, municipality, year }: Post): string {
  return JSON.stringify([module, role ?? sameText(roleText), sameText(label), sameText(municipality), year]);
}

function isSame(left: PostYear, right: PostYear): boolean {
  return (
    sameAmount(left.cost, right.cost) &&
    sameAmount(left.grant, right.grant) &&
    (left.post === right.post || sameSize(left.post, right.post, left.year))
  );
}

function sameAmount(left: PostYear['cost'], right: PostYear['cost']): boolean {
  if (left.known && right.known) return left.value === right.value;
  return !left.known && !right.known && JSON.stringify(left.reason) === JSON.stringify(right.reason);
}

function sameSize(left: Post, right: Post, year: number): boolean {
  return (
    sameExact(valueOf(left.fte, year), valueOf(right.fte, year)) &&
    sameDate(left.begin, right.begin) &&
    sameDate(left.end, right.end)
  );
}

function sameExact(left: Exact | null, right: Exact | null): boolean {
  return left === null || right === null ? left === right : compareExact(left, right) === 0;
}

function sameDate(left: Post['begin'], right: Post['begin']): boolean {
  return left === null || right === null ? left === right : compareDates(left, right) === 0;
}
