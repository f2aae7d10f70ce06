import { inExcel } from '../excel/in-excel';
import type { Area } from '../workbook/address';

/**
 * What the user has selected in the grid.
 * @throws ExcelFailure where several areas are selected
 */
export function selectedArea(): Promise<{ readonly sheet: string; readonly area: Area }> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
    await context.sync();
    const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
    return { sheet: range.worksheet.name, area: { top, left, rows, columns } };
  });
}
