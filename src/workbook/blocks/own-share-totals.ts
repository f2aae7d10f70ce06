import type { Post } from '../../domain/case';
import type { ModuleNumber } from '../../domain/module';
import { cellText } from '../cells/cell-text';
import { modulesNamedIn } from '../cells/read-module';
import { ExactSum } from '../tables/exact-sum';
import { numberInColumn, placesOf } from '../tables/number-in-column';
import type { Column, FoundTable, TotalRow } from '../tables/table';
import type { PostsOfLists } from './posts-of-lists';

/** A total row of a list with what its own share is of; null: of all modules, or of all years. */
export interface OwnShareTotal {
  readonly row: number;
  readonly module: ModuleNumber | null;
  readonly year: number | null;
}

/** How many posts of a module and year stand in rows. */
type Rows = Map<string, { readonly module: ModuleNumber; readonly year: number | null; count: number }>;

const OF_PART = /zwischen|zw\.|teil|sub/i;
const YEAR = /(?<!\d)20\d{2}(?!\d)/;

/**
 * The total rows of a list whose rows are all posts of their modules and years. Which rows a total is of: those of the
 * module or year that it names, those since the total before it, or all above; where two are possible the amounts say it.
 *
 * @param ofColumn the year of the column of own shares; null where its rows say theirs
 */
export function ownShareTotals(
  table: FoundTable,
  posts: PostsOfLists,
  ofColumn: number | null,
): readonly OwnShareTotal[] {
  const { heading, totals } = table;
  if (totals.length === 0) return [];
  const { grid } = heading;
  const isOnly = totals.length === 1;
  const amounts = heading.columns.filter(({ spec }) => !isOnly && spec.additive && spec.holds === 'money');
  const inRows = [...posts.of(table)];
  const found: OwnShareTotal[] = [];
  const all: Rows = new Map();
  const [sums, ofBlock] = [amounts.map(() => new ExactSum()), amounts.map(() => new ExactSum())];
  let block: Rows = new Map();
  let next = 0;
  let isFirst = true;
  for (const total of totals) {
    for (; next < inRows.length && inRows[next]![0] < total.row; next += 1) {
      const [row, post] = inRows[next]!;
      if (ofColumn !== null && post.year !== null && post.year !== ofColumn) continue;
      addPost(all, post, ofColumn);
      addPost(block, post, ofColumn);
      addAmounts(grid, row, amounts, sums);
      addAmounts(grid, row, amounts, ofBlock);
    }
    const named = namedIn(wordsOf(total, heading), all, grid.needs.words);
    const isAll = isFirst || block.size === 0;
    const rows =
      named ??
      (isAll
        ? all
        : OF_PART.test(total.text)
          ? block
          : byAmounts(total.row, amounts, grid, { all, sums }, { block, ofBlock }));
    const scope = rows === null ? null : scopeOf(rows, posts, ofColumn);
    if (scope !== null) found.push({ row: total.row, ...scope });
    block = new Map();
    for (const at of amounts.keys()) ofBlock[at] = new ExactSum();
    isFirst = false;
  }
  return found;
}

function addPost(rows: Rows, { module, year: own }: Post, ofColumn: number | null): void {
  const year = ofColumn ?? own;
  const key = `${module}|${year}`;
  const same = rows.get(key);
  if (same === undefined) rows.set(key, { module, year, count: 1 });
  else same.count += 1;
}

type Grid = FoundTable['heading']['grid'];

function addAmounts(grid: Grid, row: number, amounts: readonly Column[], sums: readonly ExactSum[]): void {
  for (const [at, column] of amounts.entries()) {
    const number = numberInColumn(grid, row, column);
    if (number !== null && number !== 'illegible') sums[at]!.add(number);
  }
}

/** What a total row says: `insg.`, and in other columns `Modul 1` or a year. */
function wordsOf({ row, text }: TotalRow, { grid, left, right, columns }: FoundTable['heading']): string {
  const words = [text];
  for (let index = left; index <= right; index += 1) {
    const cell = grid.cell(row, index);
    const field = columns.find((each) => each.index === index)?.spec.field;
    if (field === 'module' && typeof cell === 'number') words.push(`Modul ${cell}`);
    else if (field === 'year' || (typeof cell === 'string' && field !== 'remark')) words.push(cellText(cell));
  }
  return words.join(' | ');
}

/** The rows of the module or year that a total names; null where it names none. */
function namedIn(text: string, all: Rows, words: Grid['needs']['words']): Rows | null {
  const [module, ...others] = modulesNamedIn(text, words);
  if (others.length > 0) return new Map();
  const year = YEAR.exec(text)?.[0];
  if (module === undefined && year === undefined) return null;
  return new Map(
    [...all].filter(
      ([, each]) =>
        (module === undefined || each.module === module) &&
        (year === undefined || String(each.year) === year),
    ),
  );
}

/** The rows whose amounts add up to those of the total; null where both do, or neither. */
function byAmounts(
  row: number,
  amounts: readonly Column[],
  grid: Grid,
  { all, sums }: { readonly all: Rows; readonly sums: readonly ExactSum[] },
  { block, ofBlock }: { readonly block: Rows; readonly ofBlock: readonly ExactSum[] },
): Rows | null {
  const fits = (ofRows: readonly ExactSum[]): boolean =>
    amounts.some((column, at) => {
      const stated = numberInColumn(grid, row, column);
      return stated !== null && stated !== 'illegible' && ofRows[at]!.equals(stated, placesOf(column));
    });
  const [isAll, isBlock] = [fits(sums), fits(ofBlock)];
  return isAll === isBlock ? null : isAll ? all : block;
}

/** The module and year of rows, each null where there are several; null where other posts are of the same. */
function scopeOf(
  rows: Rows,
  posts: PostsOfLists,
  ofColumn: number | null,
): Pick<OwnShareTotal, 'module' | 'year'> | null {
  const modules = new Set([...rows.values()].map((each) => each.module));
  const years = new Set([...rows.values()].map((each) => each.year));
  if (rows.size === 0 || (years.has(null) && years.size > 1)) return null;
  const [module, year] = [
    modules.size === 1 ? [...modules][0]! : null,
    years.size === 1 ? [...years][0]! : null,
  ];
  const counted = [...rows.values()].reduce((sum, { count }) => sum + count, 0);
  return counted === posts.countIn(module, ofColumn ?? year) ? { module, year } : null;
}
