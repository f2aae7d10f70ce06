import { append } from '../../domain/append';
import type { Finding } from '../../domain/findings/finding';
import { overlap, parseArea, type Area } from '../address';
import type { SheetSnapshot, TableSnapshot } from '../snapshot';
import type { AssignedTable } from '../assignment/assignment';
import { assignedTables } from '../assignment/assigned-tables';
import { isAboutTeaching } from './about-teaching';
import { completedHeading } from './completed-heading';
import { headingsInRow, mayBeHeading } from './find-headings';
import { Grid } from './grid';
import { USUAL_NEEDS, type PostsNeeds } from './posts-needs';
import { provesItsKind } from './proves-its-kind';
import type { FoundTable, Heading } from './table';
import { tableRows } from './table-rows';
import { transposedPosts } from './transposed-posts';
import { withUnitBelow } from './unit-below';
import { withUnitRow } from './unit-row';
import { hasYearLines } from './year-lines';

/** The tables of a sheet, and the headings that came close to one but miss a needed column. */
export interface TablesOfSheet {
  readonly tables: readonly FoundTable[];
  readonly incomplete: readonly Heading[];
  /** What has to be said about tables that were assigned by hand. */
  readonly findings: readonly Finding[];
}

/** Finds the tables of a sheet: those assigned by hand first, then its Excel tables, then plain ranges with a heading row. */
export function findTables(
  sheet: SheetSnapshot,
  excelTables: readonly TableSnapshot[],
  needs: PostsNeeds = USUAL_NEEDS,
  assignments: readonly AssignedTable[] = [],
): TablesOfSheet {
  const grid = new Grid(sheet, needs);
  const areas = excelTables.map(({ address }) => parseArea(address));
  const withTotals = new Set(areas.filter((_, index) => excelTables[index]!.totals));
  const assigned = assignedTables(grid, assignments, areas);
  const tables: FoundTable[] = [...assigned.tables];
  const incomplete: Heading[] = [];
  const taken: Area[] = [...assigned.taken];
  for (const area of areas) {
    const isAssigned = assigned.taken.some((each) => overlap(each, area));
    taken.push(area);
    if (isAssigned) continue;
    const bottom = area.top + area.rows - 1;
    const right = area.left + area.columns - 1;
    for (const heading of headingsInRow(grid, area.top, area.left, right).map(understood)) {
      if (heading.missing.length > 0) {
        incomplete.push(heading);
        continue;
      }
      const table = withUnitBelow(tableRows(heading, bottom, withTotals.has(area) ? bottom : null));
      if (provesItsKind(table)) tables.push(table);
    }
  }
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    for (const { left, right } of freeColumns(grid, row, taken)) {
      if (!mayBeHeading(grid, row, left, right)) continue;
      for (const heading of headingsInRow(grid, row, left, right).map(understood)) {
        if (heading.missing.length > 0) {
          incomplete.push(heading);
          continue;
        }
        const table = withUnitBelow(tableRows(heading, null));
        if (!provesItsKind(table) || hasYearLines(table)) continue;
        tables.push(table);
        taken.push(table.area);
      }
    }
  }
  const hasPosts = tables.some(({ heading }) => heading.kind === 'posts');
  if (!hasPosts) {
    const transposed = transposedPosts(sheet, needs, taken);
    append(tables, transposed.tables);
    append(incomplete, transposed.incomplete);
  }
  // What a course has is no half table of posts.
  const close = incomplete.length > 0 && isAboutTeaching(sheet, needs.words) ? [] : incomplete;
  const isRead = ({ grid: { isTurned }, row }: Heading): boolean =>
    tables.some(
      ({ heading }) => heading.grid.isTurned === isTurned && (heading.row === row || heading.top === row),
    );
  return {
    tables,
    incomplete: [...assigned.incomplete, ...close.filter((heading) => !isRead(heading))],
    findings: assigned.findings,
  };
}

/** The heading with what the lines around it add. */
function understood(heading: Heading): Heading {
  return withUnitRow(completedHeading(heading));
}

/** The columns of a row that no table has taken yet, as runs. */
function freeColumns(grid: Grid, row: number, taken: readonly Area[]): { left: number; right: number }[] {
  let runs = [{ left: grid.left, right: grid.right }];
  for (const area of taken) {
    if (row < area.top || row >= area.top + area.rows) continue;
    const areaRight = area.left + area.columns - 1;
    // In a list of 100.000 rows the first area takes them whole.
    if (area.left <= grid.left && areaRight >= grid.right) return [];
    runs = runs.flatMap(({ left, right }) => [
      ...(left < area.left ? [{ left, right: Math.min(right, area.left - 1) }] : []),
      ...(right > areaRight ? [{ left: Math.max(left, areaRight + 1), right }] : []),
    ]);
  }
  return runs.filter(({ left, right }) => left <= right);
}
