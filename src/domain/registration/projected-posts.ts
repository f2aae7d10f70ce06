import type { Post, Settings } from '../case';
import { payRiseBetween } from './pay-rise-between';
import { projectedPost, type ProjectedPost, type Projection } from './projected-post';

/**
 * The posts of the next budget: running ones carried on, and rows that the sheet gives for its years. A row of
 * the sheet for one of these years takes the place of the projection of the same post from then on, because it is the
 * latest that is known; where the sheet itself has the post run on beyond that year, in that year only.
 *
 * @param posts of the current version
 * @param years of the next budget, ascending, all after the computed ones
 */
export function projectedPosts(
  posts: readonly Post[],
  settings: Pick<Settings, 'years' | 'monthMethod' | 'payRise' | 'payRiseSource'>,
  years: readonly number[],
): readonly ProjectedPost[] {
  const projection = {
    before: settings.years,
    next: years,
    method: settings.monthMethod,
    riseBetween: payRiseBetween(settings),
  };
  const given = posts.filter((post) => post.year !== null && years.includes(post.year));
  const givenYears = new Map<string, Set<number>>();
  for (const post of given) {
    const key = nameOf(post);
    givenYears.set(key, (givenYears.get(key) ?? new Set<number>()).add(post.year ?? 0));
  }
  const runOn = new Set<string>();
  const carried = posts.flatMap((post): ProjectedPost[] => {
    const projected = projectedPost(post, projection);
    if (projected === null) return [];
    const replaced = givenYears.size === 0 ? undefined : givenYears.get(nameOf(post));
    if (replaced === undefined) return [projected];
    if (!projected.goesOn) runOn.add(nameOf(post));
    const first = projected.goesOn ? Math.min(...replaced) : Infinity;
    return inYears(
      projected,
      years.filter((year) => year < first && !replaced.has(year)),
    );
  });
  const rows = given.flatMap((post): ProjectedPost[] => [
    { post, goesOn: false, assumedCost: {}, bases: {} },
    ...(runOn.has(nameOf(post)) ? [] : rowCarriedOn(post, projection, givenYears.get(nameOf(post))!)),
  ]);
  return [...carried, ...rows];
}

/** A row of one year of the next budget, carried on until the next year that has a row of the same post. */
function rowCarriedOn(
  post: Post,
  projection: Projection,
  replaced: ReadonlySet<number>,
): readonly ProjectedPost[] {
  const year = post.year!;
  const later = projection.next.filter((each) => each > year);
  const until = later.find((each) => replaced.has(each)) ?? Infinity;
  const before = [...projection.before, ...projection.next.filter((each) => each <= year)];
  const projected = projectedPost(post, { ...projection, before, next: later });
  return projected === null
    ? []
    : inYears(
        projected,
        later.filter((each) => each < until),
      );
}

/** The post once for each of these years, so that it counts in no other. */
function inYears(projected: ProjectedPost, years: readonly number[]): ProjectedPost[] {
  return years.map((year) => ({ ...projected, post: { ...projected.post, year } }));
}

/** What makes two rows of different years the same post. */
function nameOf({ module, role, roleText, label, municipality, carrier }: Post): string {
  return JSON.stringify([module, role, roleText, label, municipality, carrier]);
}
