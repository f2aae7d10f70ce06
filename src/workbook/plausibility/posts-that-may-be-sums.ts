import type { Post } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { groupBy } from '../../domain/group-by';
import { placeOf } from '../../domain/place';
import { plainText } from '../cells/cell-text';
import { linesOfPosts } from './lines-of-posts';

/** A row that calls itself a post is none of sums, whatever its amounts are. */
const IS_POST = /\bstelle\b/;

/**
 * A question for a post whose cost and grant are both the sum of those before it, or of all after the first one, of the same
 * module, year and version: `Koordination` below `Koordination Nord` and `Koordination Süd` may be their sum, and would
 * count twice. A single post before it is no sum.
 */
export function postsThatMayBeSums(posts: readonly Post[]): readonly Finding[] {
  const stated = posts.filter(
    ({ totalCost, statedGrant }) => totalCost.every !== null && statedGrant.every !== null,
  );
  const groups = groupBy(stated, ({ origin, module, year, version }) =>
    [origin.sheet, module, year, version].join('|'),
  );
  return [...groups.values()].flatMap(inGroup);
}

function inGroup(group: readonly Post[]): readonly Finding[] {
  const [first, ...others] = group;
  if (others.length < 2) return [];
  const all = new Sum();
  for (const each of others) all.add(each);
  if (all.isStatedBy(first!)) return [asked(first!, others)];
  const found: Finding[] = [];
  let before = new Sum();
  for (const post of group) {
    if (!before.isStatedBy(post)) before.add(post);
    else {
      found.push(asked(post, before.parts));
      before = new Sum();
    }
  }
  return found;
}

/** What posts add up to, in cents; only compared, never computed with. */
class Sum {
  readonly parts: Post[] = [];
  #cost = 0;
  #grant = 0;

  add(post: Post): void {
    this.parts.push(post);
    this.#cost += post.totalCost.every ?? 0;
    this.#grant += post.statedGrant.every ?? 0;
  }

  isStatedBy({ label, totalCost, statedGrant }: Post): boolean {
    if (this.parts.length < 2 || totalCost.every === 0) return false;
    const isSame = totalCost.every === this.#cost && statedGrant.every === this.#grant;
    return isSame && !IS_POST.test(plainText(label ?? ''));
  }
}

function asked({ origin, module }: Post, parts: readonly Post[]): Finding {
  const values = { module: String(module), rows: linesOfPosts(parts) };
  return finding('post-may-be-sum', placeOf(origin, 'totalCost'), values);
}
