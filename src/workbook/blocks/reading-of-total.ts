import type { Post } from '../../domain/case';
import type { ModuleNumber } from '../../domain/module';
import { isBlank } from '../cells/cell-text';
import { ExactSum } from '../tables/exact-sum';
import { numberInColumn, placesOf } from '../tables/number-in-column';
import type { Column, Heading } from '../tables/table';
import type { PostsOfLists } from './posts-of-lists';

/** The module and year of an own share; null: of all modules, or of all years. */
export interface ScopeOfTotal {
  readonly module: ModuleNumber | null;
  readonly year: number | null;
}

/** Rows that a total may be of, with the sums of their amounts. */
export class ReadingOfTotal {
  /** How many posts of a module and year are among them. */
  readonly #counts = new Map<
    string,
    { readonly module: ModuleNumber; readonly year: number | null; count: number }
  >();
  readonly #sums: readonly ExactSum[];
  #last = -1;
  /** Of all years. */
  posts = 0;
  rows = 0;

  /** @param ofColumn the year of the column of own shares; null where its rows say theirs */
  constructor(
    readonly heading: Heading,
    readonly amounts: readonly Column[],
    readonly ofColumn: number | null,
  ) {
    this.#sums = amounts.map(() => new ExactSum());
  }

  add(row: number, { module, year: own }: Post): void {
    this.posts += 1;
    if (row !== this.#last) this.#addAmounts(row);
    this.#last = row;
    if (this.ofColumn !== null && own !== null && own !== this.ofColumn) return;
    const year = this.ofColumn ?? own;
    const key = `${module}|${year}`;
    const same = this.#counts.get(key);
    if (same === undefined) this.#counts.set(key, { module, year, count: 1 });
    else same.count += 1;
  }

  #addAmounts(row: number): void {
    this.rows += 1;
    for (const [at, column] of this.amounts.entries()) {
      const number = numberInColumn(this.heading.grid, row, column);
      if (number !== null && number !== 'illegible') this.#sums[at]!.add(number);
    }
  }

  /** True where all amounts of a total row are the sums of these rows; null where it has none. */
  fits(total: number): boolean | null {
    const { grid } = this.heading;
    const stated = this.amounts.flatMap((column, at) =>
      isBlank(grid.cell(total, column.index)) ? [] : [{ column, sum: this.#sums[at]! }],
    );
    if (stated.length === 0) return null;
    return stated.every(({ column, sum }) => {
      const number = numberInColumn(grid, total, column);
      return number !== null && number !== 'illegible' && sum.equals(number, placesOf(column));
    });
  }

  /** Their module and year, each null where there are several; null where other posts are of the same. */
  scopeAmong(posts: PostsOfLists): ScopeOfTotal | null {
    const all = [...this.#counts.values()];
    const modules = new Set(all.map((each) => each.module));
    const years = new Set(all.map((each) => each.year));
    if (all.length === 0 || (years.has(null) && years.size > 1)) return null;
    const module = modules.size === 1 ? [...modules][0]! : null;
    const year = years.size === 1 ? [...years][0]! : null;
    const counted = all.reduce((sum, { count }) => sum + count, 0);
    return counted === posts.countIn(module, this.ofColumn ?? year) ? { module, year } : null;
  }
}
