import { overlap, type Area } from '../address';
import { isBlank } from '../cells/cell-text';
import { readModule } from '../cells/read-module';
import { readWrittenNumber } from '../cells/read-number';
import { specOf } from '../headings/field-spec';
import { headingWords } from '../headings/heading-words';
import type { SheetSnapshot } from '../snapshot';
import { headingsInRow, mayBeHeading } from './find-headings';
import type { PostsNeeds } from './posts-needs';
import { columnWithoutWords, type Column, type FoundTable, type Heading } from './table';
import { tableRows } from './table-rows';
import { TurnedGrid } from './turned-grid';
import type { AnyField } from '../../domain/vocabulary/vocabulary';

/** A transposed list has a row for each attribute; a sheet of more rows than this holds none. */
const MOST_ROWS = 500;
/** What only a list of posts has. Module, year, cost and grant alone make a cross-tab. */
const OF_POSTS: ReadonlySet<AnyField> = new Set<AnyField>([
  'fte',
  'weeklyHours',
  'employmentPercent',
  'start',
  'end',
  'period',
  'months',
]);

/** Transposed lists, and headings that came close to one but miss a needed row. */
export interface TransposedPosts {
  readonly tables: readonly FoundTable[];
  readonly incomplete: readonly Heading[];
}

/**
 * The lists of posts of a sheet whose headings stand one below the other, with a column for each post. They come in a
 * grid that is turned, so that everything that reads a list reads them too.
 *
 * @param taken areas of the sheet that other tables have
 */
export function transposedPosts(
  sheet: SheetSnapshot,
  needs: PostsNeeds,
  taken: readonly Area[],
): TransposedPosts {
  if (sheet.values.length > MOST_ROWS) return { tables: [], incomplete: [] };
  const grid = new TurnedGrid(sheet, needs);
  const tables: FoundTable[] = [];
  const incomplete: Heading[] = [];
  const isTaken = (row: number, column: number): boolean => {
    const cell = grid.areaInSheet({ top: row, left: column, rows: 1, columns: 1 });
    const others = [...taken, ...tables.map(({ area }) => grid.areaInSheet(area))];
    return others.some((area) => overlap(area, cell));
  };
  for (let row = grid.top; row < grid.bottom; row += 1) {
    for (const { left, right } of runsOfText(grid, row, isTaken)) {
      if (!mayBeHeading(grid, row, left, right)) continue;
      for (const found of headingsInRow(grid, row, left, right).filter(isOfPosts)) {
        const heading = withNamesAbove(trimmed(found));
        const table = tableRows(heading, null);
        if (!table.rows.some((each) => isPost(heading, each))) continue;
        if (heading.missing.length === 0) tables.push(table);
        else incomplete.push(heading);
      }
    }
  }
  return { tables, incomplete };
}

/** Cells of a column of the sheet without a number between them; blank ones do not end it. */
function runsOfText(
  grid: TurnedGrid,
  row: number,
  isTaken: (row: number, column: number) => boolean,
): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  let left = grid.left;
  for (let column = grid.left; column <= grid.right + 1; column += 1) {
    const cell = column > grid.right ? 0 : grid.cell(row, column);
    if (typeof cell === 'string' && !isTaken(row, column)) continue;
    if (column > left) runs.push({ left, right: column - 1 });
    left = column + 1;
  }
  return runs;
}

function isOfPosts({ kind, columns }: Heading): boolean {
  return kind === 'posts' && columns.some(({ spec }) => OF_POSTS.has(spec.field));
}

/** The heading from its first to its last known row: a title above and a note below are no part of the list. */
function trimmed(heading: Heading): Heading {
  const { grid, row } = heading;
  const indexes = heading.columns.map(({ index }) => index);
  let right = Math.max(...indexes);
  for (let below = right + 1; !isBlank(grid.cell(row, below)); below += 1) {
    // The results below the last row that is known belong to the posts.
    if (headingWords(grid.cell(row, below)).name.startsWith('eigenanteil')) right = below;
  }
  return { ...heading, left: Math.min(...indexes), right };
}

/** The names of the posts often stand above them without a heading: `| Koordination | Assistenz | Summe`. */
function withNamesAbove(heading: Heading): Heading {
  const { grid, row, left, columns } = heading;
  const above = left - 1;
  if (above < grid.left || !isBlank(grid.cell(row, above))) return heading;
  let names = 0;
  for (let post = row + 1; post <= grid.bottom; post += 1) {
    const cell = grid.cell(post, above);
    if (typeof cell !== 'string') return heading;
    if (!isBlank(cell)) names += 1;
  }
  if (names === 0) return heading;
  if (columns.some(({ spec }) => spec.field === 'label')) return { ...heading, left: above };
  const spec = specOf('posts', 'label')!;
  const label = columnWithoutWords({ spec, index: above, heading: '', confidence: 'likely' });
  return { ...heading, left: above, columns: [...columns, label] };
}

/** A module and a figure: what stands beside the headings are posts, not explanations of the headings. */
function isPost({ grid, columns }: Heading, row: number): boolean {
  const cellsOf = (test: (column: Column) => boolean) =>
    columns.filter(test).map(({ index }) => grid.cell(row, index));
  const modules = cellsOf(({ spec }) => spec.field === 'module');
  const hasModule =
    modules.length === 0 || modules.some((cell) => readModule(cell, grid.needs.words).kind === 'value');
  return (
    hasModule &&
    cellsOf(({ spec }) => spec.holds !== 'text').some((cell) => readWrittenNumber(cell).kind === 'value')
  );
}
