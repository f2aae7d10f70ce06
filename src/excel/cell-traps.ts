import type { Place } from '../domain/place';
import { columnRuns } from '../workbook/plan/column-runs';
import { TEXT_FORMAT } from '../workbook/plan/text-cells';
import { placeKey } from '../workbook/plan/write-plan';
import type { TargetCheck } from '../workbook/plan/write-plan';

/** Cells in which Excel would keep something else than is written, by `placeKey`. */
export type CellTraps = Pick<TargetCheck, 'hiddenCells' | 'textCells'>;

/**
 * Asks which cells a filter may hide and which are formatted as text, in the request that is being put together.
 *
 * @param cells may name one twice
 * @param sheetOf a null object where there is none
 */
export function queueCellTraps(
  cells: readonly { readonly place: Place }[],
  sheetOf: (name: string) => Excel.Worksheet,
): () => CellTraps {
  const once = new Map(cells.map(({ place }) => [placeKey(place), { place }]));
  const runs = columnRuns([...once.values()]).map((run) => {
    const { top, left, rows, columns } = run.area;
    const range = sheetOf(run.sheet).getRangeByIndexes(top, left, rows, columns);
    range.load('numberFormat,rowHidden');
    return { run, range };
  });
  return () => {
    const [hiddenCells, textCells] = [new Set<string>(), new Set<string>()];
    for (const { run, range } of runs) {
      if (range.isNullObject) continue;
      run.items.forEach(({ place }, row) => {
        if (range.rowHidden !== false) hiddenCells.add(placeKey(place));
        if (range.numberFormat[row]![0] === TEXT_FORMAT) textCells.add(placeKey(place));
      });
    }
    return { hiddenCells, textCells };
  };
}
