import type { Post } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { placeOf } from '../../domain/place';

/**
 * A warning for each table of posts that has a post of an earlier table once more: same module, wording, period and
 * version. Both are counted, which is wrong where one is an older state of the other.
 */
export function repeatedPosts(posts: readonly Post[]): Finding[] {
  const tables = new Set(posts.map(({ origin }) => origin.columns));
  if (tables.size < 2) return [];
  const first = new Map<string, Post>();
  const reported = new Set<Post['origin']['columns']>();
  const findings: Finding[] = [];
  for (const post of posts) {
    const key = keyOf(post);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, post);
    else if (earlier.origin.columns !== post.origin.columns && !reported.has(post.origin.columns)) {
      reported.add(post.origin.columns);
      const values = { sheet: earlier.origin.sheet, row: String(earlier.origin.row) };
      findings.push(finding('post-in-two-tables', placeOf(post.origin, 'module'), values));
    }
  }
  return findings;
}

function keyOf(post: Post): string {
  const { module, roleText, label, municipality, carrier, version, year, start, end } = post;
  return JSON.stringify([module, roleText, label, municipality, carrier, version, year, start, end]);
}
