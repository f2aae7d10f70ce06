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

/** Posts of no year of their own are of any. */
interface Counts {
  all: number;
  ofNone: number;
  readonly ofYear: Map<number, number>;
}

/** Numbers as keys: a list may have 100.000 posts. */
export function postsOfLists(posts: readonly Post[]): PostsOfLists {
  const bySheet = new Map<string, Map<number | string, Post>>();
  const byModule = new Map<ModuleNumber, Counts>();
  for (const post of posts) {
    const { origin, module, year } = post;
    let ofSheet = bySheet.get(origin.sheet);
    if (ofSheet === undefined) bySheet.set(origin.sheet, (ofSheet = new Map()));
    ofSheet.set(origin.column ?? origin.row, post);
    let counts = byModule.get(module);
    if (counts === undefined) byModule.set(module, (counts = { all: 0, ofNone: 0, ofYear: new Map() }));
    counts.all += 1;
    if (year === null) counts.ofNone += 1;
    else counts.ofYear.set(year, (counts.ofYear.get(year) ?? 0) + 1);
  }
  return {
    inRow: (grid, row) =>
      bySheet.get(grid.sheet.name)?.get(grid.isTurned ? grid.nameOfRow(row) : row + 1) ?? null,
    countOf: (module, year) => {
      const counts = byModule.get(module);
      if (counts === undefined) return 0;
      return year === null ? counts.all : counts.ofNone + (counts.ofYear.get(year) ?? 0);
    },
  };
}
