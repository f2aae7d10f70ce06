import type { Place } from '../domain/place';
import { columnRuns } from '../workbook/plan/column-runs';
import { placeKey } from '../workbook/plan/write-plan';
import type { CellContent } from '../workbook/plan/write-plan';
import type { CellValue } from '../workbook/snapshot';
import { holdsFormula } from './cell-input';

/** What cells held when the request was carried out, by `placeKey`; without those whose sheet is not there. */
export type CellContents = ReadonlyMap<string, CellContent>;

/**
 * Asks what cells hold, in the request that is being put together.
 *
 * @param sheetOf a null object where there is none
 */
export function queueCellContents(
  cells: readonly { readonly place: Place }[],
  sheetOf: (name: string) => Excel.Worksheet,
): () => CellContents {
  const runs = columnRuns(cells).map((run) => {
    const { top, left, rows, columns } = run.area;
    const range = sheetOf(run.sheet).getRangeByIndexes(top, left, rows, columns);
    range.load('values,formulas');
    return { run, range };
  });
  return () => {
    const contents = new Map<string, CellContent>();
    for (const { run, range } of runs) {
      if (range.isNullObject) continue;
      run.items.forEach(({ place }, row) => {
        const formula: unknown = range.formulas[row]![0];
        const value = range.values[row]![0] as CellValue;
        contents.set(placeKey(place), holdsFormula(formula) ? { formula } : value);
      });
    }
    return contents;
  };
}
