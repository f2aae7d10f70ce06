import type { Post } from '../../domain/case';
import { makeOnceEach } from '../../domain/explanation/make-once';
import { isBlank, plainText } from '../cells/cell-text';
import type { FoundTable } from '../tables/table';
import type { PostsOfLists } from './posts-of-lists';
import { ReadingOfTotal, type ScopeOfTotal } from './reading-of-total';
import { onlyWords, saidByTotal, type SaidByTotal } from './total-row-words';

/** A total row of a list with what its own share is of. */
export interface OwnShareTotal {
  readonly row: number;
  /** The words of the total. */
  readonly text: string;
  /** Null where that is not certain, or no own share is computed of just these rows. */
  readonly scope: ScopeOfTotal | null;
}

type PostInRow = readonly [row: number, post: Post];

const OF_PART = /zwischen|zw\.|teil|sub|unter/i;

/**
 * The total rows of a list. Which rows one is of: those of the module, the year or the group that it names (`Summe Kamen`
 * where rows have `Kamen`), those since the total before it, or all above. It has a scope where its words say nothing
 * else, its amounts, if it has any, are all those of exactly one of these, and that is all posts of modules and years.
 *
 * @param ofColumn the year of the column of own shares; null where its rows say theirs
 */
export function ownShareTotals(
  table: FoundTable,
  posts: PostsOfLists,
  ofColumn: number | null,
): readonly OwnShareTotal[] {
  const { heading, totals, rows } = table;
  const inRows = totals.length === 0 ? [] : [...posts.of(table)];
  if (inRows.length === 0) return [];
  const amounts = heading.columns.filter(
    ({ spec, year }) =>
      spec.additive && spec.holds === 'money' && (year === null || ofColumn === null || year === ofColumn),
  );
  const newReading = (): ReadingOfTotal => new ReadingOfTotal(heading, amounts, ofColumn);
  const isOfGroup = groupsOf(table, inRows);
  const found: OwnShareTotal[] = [];
  const all = newReading();
  let block = newReading();
  let [first, next, above] = [0, 0, 0];
  const ofNamed = (from: number, { groups, module, year }: SaidByTotal): ReadingOfTotal => {
    const reading = newReading();
    for (const [at, [row, post]] of inRows.slice(from, next).entries()) {
      const isNamed =
        (module === null || post.module === module) &&
        (year === null || (post.year ?? ofColumn) === year) &&
        groups.every((group) => isOfGroup(group)(from + at));
      if (isNamed) reading.add(row, post);
    }
    return reading;
  };
  for (const total of totals) {
    for (; next < inRows.length && inRows[next]![0] < total.row; next += 1) {
      all.add(...inRows[next]!);
      block.add(...inRows[next]!);
    }
    for (; above < rows.length && rows[above]! < total.row;) above += 1;
    const said = saidByTotal(total, heading);
    if (ofColumn === null || said === null || said.year === null || said.year === ofColumn) {
      const ofBlock = OF_PART.test(total.text) ? [block] : [all, block];
      const readings =
        said === null ? [] : namesRows(said) ? [ofNamed(0, said), ofNamed(first, said)] : ofBlock;
      const isOfOthers = said !== null && !namesRows(said) && all.rows < above;
      const reading = theOnlyThatFits(readings, total.row, isOfOthers);
      found.push({ row: total.row, text: total.text, scope: reading?.scopeAmong(posts) ?? null });
    }
    block = newReading();
    first = next;
  }
  return found;
}

function namesRows({ module, year, groups }: SaidByTotal): boolean {
  return module !== null || year !== null || groups.length > 0;
}

/**
 * The reading of a total row by its amounts, or where it has none, the only one that there is.
 *
 * @param isOfOthers rows of other versions stand above: without amounts it may be of them too
 */
function theOnlyThatFits(
  readings: readonly ReadingOfTotal[],
  total: number,
  isOfOthers: boolean,
): ReadingOfTotal | null {
  // Of two readings one contains the other: with as many posts they are the same.
  const different = readings.filter(
    (each, at) => each.posts > 0 && !readings.slice(0, at).some(({ posts }) => posts === each.posts),
  );
  const fitting = different.filter((each) => each.fits(total) ?? !isOfOthers);
  return fitting.length === 1 ? fitting[0]! : null;
}

/**
 * Whether a row (by its place among the posts) is of a group that words name. Only one column may have these words, and
 * none of its cells may be empty: a group written once is that of the rows below it as well.
 */
function groupsOf(
  { heading: { grid, left, right, columns } }: FoundTable,
  inRows: readonly PostInRow[],
): (group: string) => (at: number) => boolean {
  const wordsOf = makeOnceEach(
    (index: number) => String(index),
    (index) =>
      inRows.map(([row]) => {
        const cell = grid.cell(row, index);
        return typeof cell !== 'string' || isBlank(cell) ? '' : onlyWords(plainText(cell));
      }),
  );
  const indexes = Array.from({ length: right - left + 1 }, (_, at) => left + at).filter((index) => {
    const spec = columns.find((each) => each.index === index)?.spec;
    return spec?.holds !== 'money' && spec?.field !== 'remark';
  });
  return makeOnceEach(
    (group: string) => group,
    (group) => {
      const naming = indexes.map(wordsOf).filter((words) => words.includes(group));
      const [words = []] = naming;
      return naming.length === 1 && !words.includes('') ? (at) => words[at] === group : () => false;
    },
  );
}
