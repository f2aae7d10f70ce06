import { isAmount, isCost, type BlockMeasure } from './block-measure';
import { isIn, runsOfColumns, type Columns } from './columns';
import type { SheetLabels } from './sheet-labels';

/**
 * The columns of each of the tables that stand side by side: a blank column parts two of them where each has labels of
 * its rows, a cost, and a grant or own share of its own. None where there is only one.
 *
 * @param rows with a cell outside the lists
 */
export function partedColumns(labels: SheetLabels, rows: readonly number[]): readonly Columns[] {
  const runs = columnRuns(labels);
  const parts: Columns[] = [];
  let [from, at] = [0, 0];
  for (const next of runs.slice(1)) {
    const own = { left: runs[from]!.left, right: runs[at]!.right };
    at += 1;
    const isFollowed = (): boolean =>
      runs.slice(at).some(({ right }) => standsAlone(labels, rows, { left: next.left, right }));
    if (!namesAmount(labels, rows, next) || !standsAlone(labels, rows, own) || !isFollowed()) continue;
    parts.push(own);
    from = at;
  }
  return parts.length === 0 ? [] : [...parts, { left: runs[from]!.left, right: runs.at(-1)!.right }];
}

/** Columns that hold something, between blank ones. */
function columnRuns(labels: SheetLabels): readonly Columns[] {
  const { left, right } = labels.grid;
  const columns = Array.from({ length: right - left + 1 }, (_column, offset) => left + offset);
  return runsOfColumns(columns.filter((column) => !labels.isBlankColumn(column)));
}

/** True where all that is needed for an own share stands within the columns. */
function standsAlone(labels: SheetLabels, rows: readonly number[], columns: Columns): boolean {
  const measures = new Set<BlockMeasure>();
  let hasFigures = false;
  for (const row of rows) {
    let isLabelled = false;
    for (const column of filledIn(labels, row, columns)) {
      const measure = labels.label(row, column)?.measure ?? null;
      if (measure !== null) measures.add(measure);
      if (labels.role(row, column) === 'label') isLabelled = true;
      else if (isLabelled) hasFigures = true;
      else if (!isLikeYear(labels.grid.cell(row, column))) return false;
    }
  }
  const hasCost = [...measures].some((each) => isCost(each));
  return hasFigures && hasCost && (measures.has('grant') || measures.has('own-share'));
}

function namesAmount(labels: SheetLabels, rows: readonly number[], columns: Columns): boolean {
  return rows.some((row) =>
    filledIn(labels, row, columns).some((column) => {
      const label = labels.label(row, column);
      return label !== null && (isAmount(label.measure) || label.module !== null || label.year !== null);
    }),
  );
}

/** A number that heads columns, whatever stands beside it in another table. */
function isLikeYear(cell: unknown): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 2000 && cell <= 2099;
}

function filledIn(labels: SheetLabels, row: number, columns: Columns): readonly number[] {
  return labels.filled(row).filter((column) => isIn(column, columns));
}
