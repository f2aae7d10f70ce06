import type { Place } from '../domain/place';
import { inExcel } from '../excel/in-excel';

/**
 * Selects a cell or range in the grid, on its sheet. Only on a click of the user: the selection is his.
 * @throws ExcelFailure where the sheet is gone or hidden
 */
export function goTo({ sheet, cell }: Place): Promise<void> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}
