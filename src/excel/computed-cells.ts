import { cellAddress } from '../workbook/address';
import { placeKey } from '../workbook/plan/write-plan';
import type { ReadArea } from '../workbook/recognition';
import { holdsFormula } from './cell-input';

/** More would make the answer of the check too large. */
const MOST_CELLS = 20_000;

/**
 * Asks which cells hold a formula, in the request that is being put together; only of the first areas where there are
 * very many cells.
 *
 * @param sheetOf a null object where there is none
 * @returns after the request: by their keys the formulas of those cells
 */
export function queueComputedCells(
  areas: readonly ReadArea[],
  sheetOf: (name: string) => Excel.Worksheet,
): () => ReadonlyMap<string, string> {
  let free = MOST_CELLS;
  const asked = areas.filter(({ area }) => {
    free -= area.rows * area.columns;
    return free >= 0;
  });
  const ranges = asked.map(({ sheet, area: { top, left, rows, columns } }) => {
    const range = sheetOf(sheet).getRangeByIndexes(top, left, rows, columns);
    range.load('formulas');
    return range;
  });
  return () => {
    const computed = new Map<string, string>();
    asked.forEach(({ sheet, area }, index) => {
      const range = ranges[index]!;
      if (range.isNullObject) return;
      range.formulas.forEach((line: readonly unknown[], row) => {
        line.forEach((content, column) => {
          if (!holdsFormula(content)) return;
          computed.set(placeKey({ sheet, cell: cellAddress(area.top + row, area.left + column) }), content);
        });
      });
    });
    return computed;
  };
}
