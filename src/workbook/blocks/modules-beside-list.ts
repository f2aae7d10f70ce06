import type { Post, StatedFigure } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { toldOnce } from '../../domain/findings/told-once';
import { UNTOLD_MODULE } from '../../domain/module';
import { placeOf } from '../../domain/place';
import { SHEET_WORDS } from '../../domain/vocabulary/sheet-words';

/**
 * A question for each module that a table beside the list of posts states cost or grant of, and the list has no post of:
 * the list is what is computed with, so that the module would be missing without a word.
 *
 * @param stated what lists and cross-tabs state; none where no list gives posts
 */
export function modulesBesideList(
  posts: readonly Post[],
  stated: readonly StatedFigure[],
): readonly Finding[] {
  const listed = new Set(posts.map(({ module }) => module));
  if (listed.size === 0 || listed.has(UNTOLD_MODULE)) return [];
  const missing = stated.filter(
    ({ origin, measure, module, amount }) =>
      (measure === 'cost' || measure === 'grant') &&
      module !== null &&
      amount !== 0 &&
      !listed.has(module) &&
      !SHEET_WORDS.stated.usual.test(origin.sheet),
  );
  const asked = missing.map(({ origin, module }) =>
    finding('module-not-in-list', placeOf(origin, 'amount'), { module: String(module) }),
  );
  return toldOnce(asked, { 'module-not-in-list': ['module'] });
}
