import type { Post } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { withCells } from '../../domain/findings/told-once';
import { isOfList, placeOf } from '../../domain/place';
import { linesOfPosts } from './lines-of-posts';

/** A warning for each table of posts in which rows that name something are equal in everything. */
export function identicalPosts(posts: readonly Post[]): readonly Finding[] {
  const first = new Map<string, Post>();
  const repeatedNames = namesGivenTwice(posts);
  if (repeatedNames.size === 0) return [];
  const repeated = new Map<Post['origin']['columns'], { readonly of: Post; readonly posts: Post[] }>();
  for (const post of posts) {
    const name = nameOf(post);
    if (name === null || !repeatedNames.has(name) || !isOfList(post.origin)) continue;
    const { origin, ...fields } = post;
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
    const cells = equal.flatMap(({ origin }) => placeOf(origin, 'module')?.cell ?? []);
    const told = finding('rows-identical', placeOf(equal[1]!.origin, 'module'), {
      other: placeOf(of.origin, 'module')?.cell ?? '',
      rows: linesOfPosts(equal),
    });
    return withCells(told, cells);
  });
}

/** A quick first look, so that 100.000 posts with names of their own are not compared in everything. */
function namesGivenTwice(posts: readonly Post[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const post of posts) {
    const name = nameOf(post);
    if (name === null) continue;
    if (seen.has(name)) again.add(name);
    else seen.add(name);
  }
  return again;
}

/** Null for a post that has no name of its own: several equal ones are usual, one row for every person. */
function nameOf({ label, municipality, carrier }: Post): string | null {
  return label ?? municipality ?? carrier;
}
