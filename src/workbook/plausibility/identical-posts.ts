import { append } from '../../domain/append';
import type { Post } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { withCells } from '../../domain/findings/told-once';
import { isOfList, placeOf } from '../../domain/place';
import { linesOfPosts } from './lines-of-posts';

/** Without names equal rows are usual, one for every person; in a long list somebody is bound to equal somebody. */
const MOST_WITHOUT_NAME = 50;

/**
 * Rows of a table of posts that are equal in everything: a warning where they name something, an information in a short
 * list without names.
 */
export function identicalPosts(posts: readonly Post[]): readonly Finding[] {
  const { repeated, unnamed } = byNames(posts);
  return [
    ...equalNamed(repeated),
    ...(unnamed.length > MOST_WITHOUT_NAME ? [] : equalRows(unnamed).map(alike)),
  ];
}

function equalNamed(posts: readonly Post[]): readonly Finding[] {
  const repeated = new Map<Post['origin']['columns'], Post[]>();
  for (const [of, ...others] of equalRows(posts)) {
    const earlier = repeated.get(of.origin.columns);
    if (earlier === undefined) repeated.set(of.origin.columns, [of, ...others]);
    else append(earlier, others);
  }
  return [...repeated.values()].map(([of, ...others]) => {
    const equal = [of!, ...others];
    const told = finding('rows-identical', placeOf(others[0]!.origin, 'module'), {
      other: placeOf(of!.origin, 'module')?.cell ?? '',
      rows: linesOfPosts(equal),
    });
    return withCells(told, cellsOf(equal));
  });
}

function alike(posts: readonly [Post, ...Post[]]): Finding {
  const told = finding('rows-alike', placeOf(posts[0].origin, 'module'), {
    rows: linesOfPosts(posts),
    count: String(posts.length),
  });
  return withCells(told, cellsOf(posts));
}

function cellsOf(posts: readonly Post[]): readonly string[] {
  return posts.flatMap(({ origin }) => placeOf(origin, 'module')?.cell ?? []);
}

/** The groups of rows of one table that are equal in everything, two or more each. */
function equalRows(posts: readonly Post[]): readonly (readonly [Post, ...Post[]])[] {
  const groups = new Map<string, [Post, ...Post[]]>();
  for (const post of posts) {
    if (!isOfList(post.origin)) continue;
    const { origin, ...fields } = post;
    const key = `${origin.sheet} ${JSON.stringify(fields)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [post]);
    else if (group[0].origin.columns === origin.columns) group.push(post);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/**
 * The posts whose name another one has as well, and those without a name: a quick first look, so that 100.000 posts with
 * names of their own are not compared in everything.
 */
function byNames(posts: readonly Post[]): {
  readonly repeated: readonly Post[];
  readonly unnamed: readonly Post[];
} {
  const seen = new Set<string>();
  const again = new Set<string>();
  const unnamed: Post[] = [];
  for (const post of posts) {
    const name = nameOf(post);
    if (name === null) unnamed.push(post);
    else if (seen.has(name)) again.add(name);
    else seen.add(name);
  }
  const isRepeated = (name: string | null): boolean => name !== null && again.has(name);
  return { repeated: again.size === 0 ? [] : posts.filter((post) => isRepeated(nameOf(post))), unnamed };
}

/** Null for a post that has no name of its own: several equal ones are usual, one row for every person. */
function nameOf({ label, municipality, carrier }: Post): string | null {
  return label ?? municipality ?? carrier;
}
