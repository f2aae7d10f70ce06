import type { Post } from '../case';
import { known, type Maybe } from '../maybe';
import { compareExact, ZERO_CENTS, type Exact } from '../numbers';
import type { PostYear } from '../own-share/own-share-computation';
import { valueOf } from '../own-share/post-year';
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
 * there, so that a later start is a change of months and not of FTE.
 */
export function changedPosts(
  earlier: VersionPosts,
  current: VersionPosts,
  years: readonly number[],
): readonly MatchedPosts[] {
  const groups = new Map<string, Group[]>();
  const keys = new Map<Post, string>();
  for (const side of ['earlier', 'current'] as const) {
    eachPostYear(side === 'earlier' ? earlier : current, years, (each, position) => {
      let key = keys.get(each.post);
      if (key === undefined) keys.set(each.post, (key = keyOf(each.post)));
      let ofKey = groups.get(key);
      if (ofKey === undefined) {
        ofKey = years.map((year) => ({ year, earlier: [], current: [] }));
        groups.set(key, ofKey);
      }
      ofKey[position]![side].push(each);
    });
  }
  return [...groups.values()].flat().filter(hasChanged);
}

interface Group extends MatchedPosts {
  readonly earlier: PostYear[];
  readonly current: PostYear[];
}

function hasChanged({ earlier, current }: Group): boolean {
  return earlier.length !== current.length || earlier.some((each, index) => !isSame(each, current[index]!));
}

/** Visits every post in every year that it can be in, even one in which it has no month. */
function eachPostYear(
  { posts, postYears }: VersionPosts,
  years: readonly number[],
  visit: (each: PostYear, yearPosition: number) => void,
): void {
  // Both lists are in sheet order, then by year, so that walking both side by side finds every counted one.
  let next = 0;
  for (const post of posts) {
    years.forEach((year, position) => {
      const counted = postYears[next];
      if (counted?.post === post && counted.year === year) {
        next += 1;
        visit(counted, position);
      } else if (post.year === null || post.year === year) {
        visit({ post, year, cost: NOTHING, grant: NOTHING }, position);
      }
    });
  }
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
    sameDate(left.start, right.start) &&
    sameDate(left.end, right.end)
  );
}

function sameExact(left: Exact | null, right: Exact | null): boolean {
  return left === null || right === null ? left === right : compareExact(left, right) === 0;
}

function sameDate(left: Post['start'], right: Post['start']): boolean {
  return left === null || right === null ? left === right : compareDates(left, right) === 0;
}
