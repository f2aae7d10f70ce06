import { cellAt, cellForWriting } from './cells';
import { intersection, type CellArea } from './range-address';
import type { SheetDocument } from './workbook-document';

/**
 * Makes each column of a table into which a formula was entered a calculated one: the last formula fills the cells of
 * the column that were not entered with it. Its references are not moved.
 */
export function fillColumns(sheet: SheetDocument, entered: CellArea): void {
  for (const { area, hasTotals } of sheet.tables) {
    const body = { ...area, top: area.top + 1, rows: area.rows - (hasTotals ? 2 : 1) };
    const common = intersection(body, entered);
    if (common === null) continue;
    for (let column = common.left; column < common.left + common.columns; column += 1) {
      fillColumn(sheet, { ...body, left: column, columns: 1 }, common);
    }
  }
}

function fillColumn(sheet: SheetDocument, { top, left, rows }: CellArea, entered: CellArea): void {
  const isEntered = (row: number): boolean => row >= entered.top && row < entered.top + entered.rows;
  const all = Array.from({ length: rows }, (_, index) => top + index);
  const filling = all.filter(isEntered).flatMap((row) => {
    const cell = cellAt(sheet, row, left);
    return cell === undefined || cell.formula === null ? [] : [cell];
  });
  const last = filling.at(-1);
  if (last === undefined) return;
  const { value, isError, formula, calculated } = last;
  for (const row of all.filter((each) => !isEntered(each))) {
    Object.assign(cellForWriting(sheet, row, left), { value, isError, formula, calculated });
  }
}
