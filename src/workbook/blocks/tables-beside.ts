import type { Area } from '../address';
import type { LocatedCorrections } from '../assignment/locate-corrections';
import type { Grid } from '../tables/grid';
import { isIn, type Columns } from './columns';
import { foreignAreas } from './foreign-areas';
import { isOtherThanEuro, type Label } from './label';
import { LabelFinder } from './labels-reaching';
import { partedColumns } from './parted-columns';
import { SheetLabels } from './sheet-labels';

/** One of the tables that stand side by side on a sheet, or all of the sheet where there is only one. */
export interface TableBeside {
  /** Finds the labels of its figures among its own cells and the titles of the sheet. */
  readonly finder: LabelFinder;
  /** A unit that only a table beside it says. */
  readonly unitBeside: Label | null;
}

/**
 * The tables of a sheet that stand side by side, from left to right.
 *
 * @param taken the areas of the lists
 * @param rows with a cell outside the lists, ascending
 * @param corrections what a user said about the sheet
 * @param whole the labels of these rows, where they are known already
 */
export function tablesBeside(
  grid: Grid,
  taken: readonly Area[],
  rows: readonly number[],
  corrections: LocatedCorrections,
  whole = new SheetLabels(grid, taken, rows, corrections),
): readonly TableBeside[] {
  const foreign = foreignAreas(whole, rows);
  const labels = foreign.length === 0 ? whole : new SheetLabels(grid, taken, rows, corrections, foreign);
  const parts = partedColumns(labels, rows);
  if (parts.length === 0) return [{ finder: new LabelFinder(labels), unitBeside: null }];
  const titles = titleRows(labels, rows, parts);
  return parts.map((own, part) => {
    const others = parts.filter((each) => each !== own);
    const hasTitle = titles.some((row) => labels.filled(row).some((column) => isIn(column, own)));
    const shared = hasTitle ? [] : titles;
    const hidden = others.flatMap((each) => areasWithout(grid, each, shared));
    return {
      finder: new LabelFinder(new SheetLabels(grid, taken, rows, corrections, [...foreign, ...hidden]), part),
      unitBeside: unitIn(labels, rows, others),
    };
  });
}

/** The rows with one text alone above all tables. */
function titleRows(
  labels: SheetLabels,
  rows: readonly number[],
  parts: readonly Columns[],
): readonly number[] {
  const isOfTable = (row: number): boolean =>
    labels.hasFigures(row) ||
    parts.some((part) => labels.filled(row).filter((column) => isIn(column, part)).length > 1);
  const first = rows.find(isOfTable) ?? -1;
  return rows.filter((row) => row < first && labels.filled(row).length === 1);
}

/** The columns of a table as areas, but for some rows. */
function areasWithout(
  { top, bottom }: Grid,
  { left, right }: Columns,
  rows: readonly number[],
): readonly Area[] {
  const ends = [...rows, bottom + 1];
  const starts = [top, ...rows.map((row) => row + 1)];
  return ends
    .map((end, index) => ({
      top: starts[index]!,
      left,
      rows: end - starts[index]!,
      columns: right - left + 1,
    }))
    .filter((area) => area.rows > 0);
}

function unitIn(labels: SheetLabels, rows: readonly number[], parts: readonly Columns[]): Label | null {
  for (const row of rows) {
    for (const column of labels.filled(row)) {
      if (!parts.some((part) => isIn(column, part))) continue;
      const label = labels.label(row, column);
      if (label !== null && isOtherThanEuro(label)) return label;
    }
  }
  return null;
}
