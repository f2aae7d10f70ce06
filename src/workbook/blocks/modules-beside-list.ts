import { isGiven, type Post, type StatedFigure } from '../../domain/case';
import { finding, type Finding, type FindingCode } from '../../domain/findings/finding';
import { toldOnce } from '../../domain/findings/told-once';
import { groupBy } from '../../domain/group-by';
import { UNTOLD_MODULE } from '../../domain/module';
import { placeOf } from '../../domain/place';
import { SHEET_WORDS } from '../../domain/vocabulary/sheet-words';
import type { NotCompared } from './case-of-figures';

/**
 * A question for each module, and each year of one, that a table beside the list of posts states cost or grant of and the
 * list has no post of: the list is what is computed with, so that it would be missing without a word.
 *
 * @param stated what lists and cross-tabs state; none where no list gives posts
 * @param notCompared what cross-tabs say of modules and does not become a stated figure
 * @param years the budget years of the settings; others are not computed. Empty where the settings name none
 */
export function modulesBesideList(
  posts: readonly Post[],
  stated: readonly StatedFigure[],
  notCompared: readonly NotCompared[],
  years: readonly number[],
): readonly Finding[] {
  const codes = { module: 'module-not-in-list', year: 'year-not-in-list' } as const;
  return modulesOnlyStated(posts, [...amountsOf(stated), ...notCompared], years, codes);
}

/**
 * The same of cross-tabs alone: a module, or a year of one, of which only sums are read and nothing that they are the sums
 * of would be missing without a word.
 *
 * @param posts what is read of the cross-tabs
 */
export function modulesOnlySummed(
  posts: readonly Post[],
  stated: readonly StatedFigure[],
  years: readonly number[],
): readonly Finding[] {
  const codes = { module: 'module-only-summed', year: 'year-only-summed' } as const;
  return modulesOnlyStated(posts, amountsOf(stated), years, codes);
}

/** The costs and grants of modules among stated figures; those of the usual sheet are tied out anyway. */
function amountsOf(stated: readonly StatedFigure[]): readonly NotCompared[] {
  return stated.flatMap(({ origin, measure, module, year, amount }) => {
    const counts = (measure === 'cost' || measure === 'grant') && amount !== 0;
    if (!counts || module === null || SHEET_WORDS.stated.usual.test(origin.sheet)) return [];
    return [{ module, year, place: placeOf(origin, 'amount') }];
  });
}

function modulesOnlyStated(
  posts: readonly Post[],
  amounts: readonly NotCompared[],
  years: readonly number[],
  codes: Readonly<Record<'module' | 'year', FindingCode>>,
): readonly Finding[] {
  const byModule = groupBy(posts, ({ module }) => module);
  if (byModule.size === 0 || byModule.has(UNTOLD_MODULE)) return [];
  const covered = new Map<string, boolean>();
  const isCovered = (module: number, year: number): boolean => {
    const key = `${module}/${year}`;
    let is = covered.get(key);
    if (is === undefined) {
      is = byModule.get(module)!.some((post) => covers(post, year));
      covered.set(key, is);
    }
    return is;
  };
  const asked = amounts.flatMap(({ module, year, place }) => {
    if (!byModule.has(module)) return [finding(codes.module, place, { module: String(module) })];
    if (year === null || (years.length > 0 && !years.includes(year)) || isCovered(module, year)) return [];
    return [finding(codes.year, place, { module: String(module), year: String(year) })];
  });
  return toldOnce(asked, { [codes.module]: ['module'], [codes.year]: ['module', 'year'] });
}

/** True where a post has an amount of a year, or runs in it. */
function covers({ year: only, start, end, totalCost, fte }: Post, year: number): boolean {
  if (only !== null) return only === year;
  const yearly = [totalCost, fte].filter((each) => isGiven(each) && each.every === null);
  if (yearly.length > 0) return yearly.some(({ byYear }) => byYear[year] !== undefined);
  return (start === null || start.year <= year) && (end === null || end.year >= year);
}
