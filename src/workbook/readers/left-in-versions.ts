import type { Post, Settings } from '../../domain/case';
import { finding, type Finding, type FindingCode } from '../../domain/findings/finding';
import { toldOnce } from '../../domain/findings/told-once';
import { placeOf } from '../../domain/place';

/**
 * What only versions have that do not count: a budget year as a whole is a question, unless a setting says which version
 * counts, and a module of a year a warning. It may have been taken out, or be as it was and not written down again.
 *
 * @param settings with the version that counts
 * @param isChosen whether a setting says which
 * @param years the budget years of the settings; empty where they name none
 */
export function leftInVersions(
  posts: readonly Post[],
  { currentVersion: counted }: Settings,
  isChosen: boolean,
  years: readonly number[],
): readonly Finding[] {
  if (counted === null) return [];
  const others = posts.filter(({ version }) => version !== null && version !== counted);
  if (others.length === 0) return [];
  const countedYears = new Set<number>();
  const countedModules = new Set<string>();
  for (const post of posts) {
    if (post.version !== null && post.version !== counted) continue;
    for (const year of yearsOf(post)) {
      countedYears.add(year);
      countedModules.add(`${year} ${post.module}`);
    }
  }
  const left = others.flatMap((post) =>
    yearsOf(post).flatMap((year) => {
      const isOutside = years.length > 0 && !years.includes(year);
      if (isOutside || countedModules.has(`${year} ${post.module}`)) return [];
      const code: FindingCode = countedYears.has(year)
        ? 'module-left-in-version'
        : isChosen
          ? 'year-left-in-version'
          : 'year-only-in-version';
      const { origin, version } = post;
      const place = placeOf(origin, 'version') ?? placeOf(origin, 'year') ?? placeOf(origin, 'module');
      const values = { year: String(year), module: String(post.module), version: version!, counted };
      return [finding(code, place, values)];
    }),
  );
  return toldOnce(left, {
    'year-only-in-version': ['year'],
    'year-left-in-version': ['year'],
    'module-left-in-version': ['year', 'module'],
  });
}

/** The budget years that a post has amounts of, or else runs in. */
function yearsOf({ year, totalCost, statedGrant, fte, start, end }: Post): readonly number[] {
  if (year !== null) return [year];
  const named = [totalCost, statedGrant, fte].flatMap(({ byYear }) => Object.keys(byYear).map(Number));
  if (named.length > 0) return [...new Set(named)];
  if (start === null || end === null) return [];
  return Array.from({ length: end.year - start.year + 1 }, (_, index) => start.year + index);
}
