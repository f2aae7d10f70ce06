import type { Post } from '../../domain/case';
import type { ModuleNumber } from '../../domain/module';
import type { Grid } from '../tables/grid';

/** The posts of all lists, by the row that each was read from. */
export interface PostsOfLists {
  /** The post of a row (of a transposed list: of a column); null where none was read. */
  inRow(grid: Grid, row: number): Post | null;
  /** How many posts a module has in a year; null: in any year. */
  countOf(module: ModuleNumber, year: number | null): number;
}

export function postsOfLists(posts: readonly Post[]): PostsOfLists {
  const byRow = new Map(
    posts.map((post) => [`${post.origin.column ?? post.origin.row} ${post.origin.sheet}`, post]),
  );
  const counts = new Map<string, number>();
  for (const { module, year } of posts) {
    for (const key of [`${module} ${year ?? ''}`, `${module} all`]) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const count = (key: string): number => counts.get(key) ?? 0;
  return {
    inRow: (grid, row) =>
      byRow.get(`${grid.isTurned ? grid.nameOfRow(row) : row + 1} ${grid.sheet.name}`) ?? null,
    countOf: (module, year) =>
      year === null ? count(`${module} all`) : count(`${module} `) + count(`${module} ${year}`),
  };
}
