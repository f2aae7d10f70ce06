import { spanOf, type Area } from '../address';
import type { SheetLabels } from './sheet-labels';

/** Filled cells side by side in one row. */
export interface FilledRun {
  readonly row: number;
  readonly left: number;
  /** Inclusive. */
  readonly right: number;
}

/** Filled cells that touch each other, beside or below. */
export interface Island {
  readonly runs: readonly FilledRun[];
  readonly area: Area;
}

/**
 * The filled cells of a sheet as islands, in the order of their first rows.
 *
 * @param rows ascending
 */
export function filledIslands(labels: SheetLabels, rows: readonly number[]): readonly Island[] {
  const islands = new Set<FilledRun[]>();
  let above: { run: FilledRun; island: FilledRun[] }[] = [];
  let rowAbove = -1;
  for (const row of rows) {
    const here: typeof above = [];
    for (const run of runsIn(row, labels.filled(row))) {
      const touched =
        rowAbove === row - 1
          ? above.filter((each) => each.run.left <= run.right && run.left <= each.run.right)
          : [];
      const [first] = touched;
      const island = first?.island ?? [];
      island.push(run);
      islands.add(island);
      for (const other of new Set(touched.map((each) => each.island))) {
        if (other === island) continue;
        island.push(...other);
        islands.delete(other);
        for (const each of [...above, ...here]) if (each.island === other) each.island = island;
      }
      here.push({ run, island });
    }
    above = here;
    rowAbove = row;
  }
  return [...islands].map((runs) => ({
    runs,
    area: spanOf(runs.flatMap(({ row, left, right }) => [left, right].map((column) => ({ row, column })))),
  }));
}

function runsIn(row: number, columns: readonly number[]): readonly FilledRun[] {
  const runs: { row: number; left: number; right: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ row, left: column, right: column });
  }
  return runs;
}
