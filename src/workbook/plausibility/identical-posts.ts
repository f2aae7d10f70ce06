import type { Post } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { placeOf } from '../../domain/place';
import { lineNumbers } from '../looks/line-numbers';

/** A warning for each table of posts in which rows that name something are equal in everything. */
export function identicalPosts(posts: readonly Post[]): readonly Finding[] {
  const first = new Map<string, Post>();
  const looked = new Map<string, number>();
  for (const post of posts) looked.set(nameOf(post), (looked.get(nameOf(post)) ?? 0) + 1);
  const repeated = new Map<Post['origin']['columns'], { readonly of: Post; readonly posts: Post[] }>();
  for (const post of posts) {
    const { origin, ...fields } = post;
    if (origin.cells !== undefined || !namesSomething(post)) continue;
    if (looked.get(nameOf(post)) === 1) continue;
    const key = `${origin.sheet} ${JSON.stringify(fields)}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, post);
    else if (earlier.origin.columns === origin.columns) {
      const group = repeated.get(origin.columns) ?? { of: earlier, posts: [earlier] };
      group.posts.push(post);
      repeated.set(origin.columns, group);
    }
  }
  return [...repeated.values()].map(({ of, posts: equal }) => {
    const rows = [...new Set(equal.map(({ origin }) => origin.row - 1))].sort((left, right) => left - right);
    return finding('rows-identical', placeOf(equal[1]!.origin, 'module'), {
      row: String(of.origin.row),
      rows: lineNumbers(rows),
    });
  });
}

/** A quick first look, so that 100.000 posts with names of their own are not compared in everything. */
function nameOf({ label, municipality, carrier, role, version }: Post): string {
  return `${label} ${municipality} ${carrier} ${role} ${version}`;
}

/** Several equal posts that have no name of their own are usual: one row each for every person. */
function namesSomething({ label, municipality, carrier }: Post): boolean {
  return label !== null || municipality !== null || carrier !== null;
}
