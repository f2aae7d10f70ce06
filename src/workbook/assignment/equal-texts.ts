import { addToGroup } from '../../domain/group-by';
import { overlap, type Area } from '../address';
import type { Cell } from '../blocks/figure';
import { cellText, plainText } from '../cells/cell-text';
import type { CellValue, SheetSnapshot } from '../snapshot';

/** The words of a cell in the form in which corrections compare them. */
export function comparedText(cell: CellValue): string {
  return plainText(cellText(cell));
}

/**
 * The cells of a sheet that hold one of some texts, in reading order.
 *
 * @param texts in the form of `comparedText`
 * @param taken areas of lists, which are passed over
 */
export function cellsWith(
  texts: ReadonlySet<string>,
  { top, left, values }: SheetSnapshot,
  taken: readonly Area[],
): ReadonlyMap<string, readonly Cell[]> {
  const found = new Map<string, Cell[]>();
  for (const [index, cells] of values.entries()) {
    for (const [offset, value] of cells.entries()) {
      if (value === '') continue;
      const text = comparedText(value);
      if (!texts.has(text)) continue;
      const cell = { row: top + index, column: left + offset };
      if (taken.some((area) => overlap(area, areaOf(cell)))) continue;
      addToGroup(found, text, cell);
    }
  }
  return found;
}

function areaOf({ row, column }: Cell): Area {
  return { top: row, left: column, rows: 1, columns: 1 };
}
