import type { Post, Settings } from '../case';
import { projectedPost, type ProjectedPost } from './projected-post';

export type { ProjectedPost } from './projected-post';

/**
 * The posts of the next budget: running ones carried on, and rows that the sheet gives for its years. A row of
 * the sheet for one of these years takes the place of the projection of the same post in that year.
 *
 * @param posts of the current version
 * @param years of the next budget, ascending, all after the computed ones
 */
export function projectedPosts(
  posts: readonly Post[],
  settings: Pick<Settings, 'years' | 'monthMethod'>,
  years: readonly number[],
): readonly ProjectedPost[] {
  const given = posts.filter((post) => post.year !== null && years.includes(post.year));
  const givenYears = new Map<string, Set<number>>();
  for (const post of given) {
    const key = nameOf(post);
    givenYears.set(key, (givenYears.get(key) ?? new Set<number>()).add(post.year ?? 0));
  }
  const carried = posts.flatMap((post): ProjectedPost[] => {
    const projected = projectedPost(post, settings.years, years, settings.monthMethod);
    if (projected === null) return [];
    const replaced = givenYears.size === 0 ? undefined : givenYears.get(nameOf(post));
    if (replaced === undefined) return [projected];
    return years
      .filter((year) => !replaced.has(year))
      .map((year) => ({ ...projected, post: { ...projected.post, year } }));
  });
  return [...carried, ...given.map((post) => ({ post, goesOn: false, assumedCostIn: [], base: null }))];
}

/** What makes two rows of different years the same post. */
function nameOf({ module, role, roleText, label, municipality, carrier }: Post): string {
  return JSON.stringify([module, role, roleText, label, municipality, carrier]);
}
