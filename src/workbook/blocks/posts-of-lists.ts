import type { Post } from '../../domain/case';
import type { ModuleNumber } from '../../domain/module';
import type { FoundTable } from '../tables/table';

/** The posts of all lists. */
export interface PostsOfLists {
  /** Those of one list, each with the row that it was read from (of a transposed list: the column), in their order. */
  of(table: FoundTable): Iterable<readonly [row: number, post: Post]>;
  /** How many posts a module has in a year; null: in any year. */
  countOf(module: ModuleNumber, year: number | null): number;
  /** The same of a module or, for null, of all of them. */
  countIn(module: ModuleNumber | null, year: number | null): number;
}

/** Posts of no year of their own are of any. */
interface Counts {
  all: number;
  ofNone: number;
  readonly ofYear: Map<number, number>;
}

export function postsOfLists(posts: readonly Post[]): PostsOfLists {
  const byModule = new Map<ModuleNumber, Counts>();
  for (const { module, year } of posts) {
    let counts = byModule.get(module);
    if (counts === undefined) byModule.set(module, (counts = { all: 0, ofNone: 0, ofYear: new Map() }));
    counts.all += 1;
    if (year === null) counts.ofNone += 1;
    else counts.ofYear.set(year, (counts.ofYear.get(year) ?? 0) + 1);
  }
  const countOf = (module: ModuleNumber, year: number | null): number => {
    const counts = byModule.get(module);
    if (counts === undefined) return 0;
    return year === null ? counts.all : counts.ofNone + (counts.ofYear.get(year) ?? 0);
  };
  return {
    of: (table) => postsOf(posts, table),
    countOf,
    countIn: (module, year) =>
      (module === null ? [...byModule.keys()] : [module]).reduce((sum, each) => sum + countOf(each, year), 0),
  };
}

/** A list may have 100.000 posts: they are passed once, without a key for each. */
function* postsOf(
  posts: readonly Post[],
  { heading: { grid, columns }, rows, area }: FoundTable,
): Generator<readonly [number, Post]> {
  const ofColumns = grid.isTurned ? new Map(rows.map((row) => [grid.nameOfRow(row), row])) : null;
  const module = columns.find(({ spec }) => spec.field === 'module');
  const named = module === undefined ? undefined : grid.nameOfColumn(module.index);
  for (const post of posts) {
    const { sheet, row: line, column, columns: names } = post.origin;
    if (sheet !== grid.sheet.name || names.module !== named) continue;
    const row = ofColumns === null ? line - 1 : ofColumns.get(column ?? '');
    const isOfTable = row !== undefined && row >= area.top && row < area.top + area.rows;
    if (isOfTable) yield [row, post];
  }
}
