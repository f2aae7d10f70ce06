import { NO_YEARS, type Post, type Yearly } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { groupBy } from '../../domain/group-by';
import type { Cents } from '../../domain/numbers';
import { placeOf } from '../../domain/place';
import { plainText } from '../cells/cell-text';
import { linesOfPosts } from './lines-of-posts';

/** A row that calls itself a post is none of sums, whatever its amounts are. */
const IS_POST = /stelle/;
const IS_SUM = /gesamt|summe|zusammen/;
/** So many rows above or below are added up at most. */
const MOST_PARTS = 12;

/**
 * A warning for a post whose cost and grant are both the sum of the posts right above or right below it, at least two of
 * the same module, time and version: `Koordination` below `Koordination Nord` and `Koordination Süd` may be their sum,
 * and counts twice then.
 */
export function postsThatMayBeSums(posts: readonly Post[]): readonly Finding[] {
  const groups = groupBy(posts.filter(isStated), ({ origin, module, year, version, start, end }) =>
    JSON.stringify([origin.sheet, module, year, version, start, end]),
  );
  return [...groups.values()].flatMap(inGroup);
}

function inGroup(group: readonly Post[]): readonly Finding[] {
  if (group.length < 3) return [];
  const amounts = group.map(amountsOf);
  return group.flatMap((post, at) => {
    const first = partsFrom(amounts, at, -1) ?? partsFrom(amounts, at, 1);
    if (first === null || isNamedPost(post)) return [];
    const parts = first < at ? group.slice(first, at) : group.slice(at + 1, first + 1);
    return [asked(post, parts)];
  });
}

/** The index up to which the neighbours of a post, the nearest first, add up to it; null where none do. */
function partsFrom(amounts: readonly (readonly number[])[], at: number, step: 1 | -1): number | null {
  const whole = amounts[at]!;
  const sum = whole.map(() => 0);
  for (let count = 1; count <= MOST_PARTS; count += 1) {
    const index = at + step * count;
    const part = amounts[index];
    if (part?.length !== whole.length) return null;
    let isSame = true;
    for (const [column, amount] of part.entries()) {
      sum[column]! += amount;
      isSame &&= sum[column] === whole[column];
    }
    if (count > 1 && isSame) return index;
    if (sum[0]! > whole[0]!) return null;
  }
  return null;
}

/** Cost and grant of each year in cents; only compared, never computed with. */
function amountsOf({ totalCost, statedGrant }: Post): readonly number[] {
  return [...amountsIn(totalCost), ...amountsIn(statedGrant)];
}

/** In the order of the years, as their columns are those of one list. */
function amountsIn({ every, byYear }: Yearly<Cents>): readonly number[] {
  const years: readonly number[] = byYear === NO_YEARS ? [] : Object.values(byYear);
  return every === null ? years : [every, ...years];
}

function isStated({ totalCost, statedGrant }: Post): boolean {
  return amountsIn(totalCost).some((amount) => amount !== 0) && amountsIn(statedGrant).length > 0;
}

function isNamedPost({ label }: Post): boolean {
  const name = plainText(label ?? '');
  return IS_POST.test(name) && !IS_SUM.test(name);
}

function asked({ origin, module }: Post, parts: readonly Post[]): Finding {
  const values = { module: String(module), rows: linesOfPosts(parts) };
  const place = placeOf(origin, 'totalCost') ?? placeOf(origin, 'label') ?? placeOf(origin, 'module');
  return finding('post-may-be-sum', place, values);
}
