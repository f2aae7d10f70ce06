import type { Case, Post } from '../case';
import { projectedPosts, type ProjectedPost } from './projected-posts';

/** Running posts carried on into the years of the next budget. */
export interface NextBudget {
  /** The last computed year: what the projection starts from. */
  readonly from: number;
  /** As set, else the two years after the last computed one. */
  readonly years: readonly number[];
  readonly projected: readonly ProjectedPost[];
  /** The case of these years: the projected posts with the rules of the workbook. */
  readonly case: Case;
}

/**
 * The next budget of a case; null where no post runs on into it.
 *
 * @param posts of the current version
 */
export function nextBudget(input: Case, posts: readonly Post[]): NextBudget | null {
  const { settings } = input;
  const from = settings.years[settings.years.length - 1];
  if (from === undefined) return null;
  const years = (settings.nextBudget?.years ?? [from + 1, from + 2]).filter((year) => year > from);
  const projected = projectedPosts(posts, settings, years);
  if (years.length === 0 || projected.length === 0) return null;
  return {
    from,
    years,
    projected,
    case: {
      ...input,
      posts: projected.map((each) => each.post),
      settings: { ...settings, years, currentVersion: null },
    },
  };
}
