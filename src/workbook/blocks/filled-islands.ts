import { append } from '../../domain/append';
import { spanOf, type Area } from '../address';
import { runsOfColumns, type Columns } from './columns';
import type { SheetLabels } from './sheet-labels';

/** Filled cells side by side in one row. */
export interface FilledRun extends Columns {
  readonly row: number;
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
    for (const columns of runsOfColumns(labels.filled(row))) {
      const run = { row, ...columns };
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
        append(island, other);
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
