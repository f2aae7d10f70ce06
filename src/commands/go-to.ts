import { finding } from '../domain/findings/finding';
import type { Place } from '../domain/place';
import { ExcelFailure } from '../excel/excel-failure';
import { inExcel } from '../excel/in-excel';

/**
 * Selects a cell or range in the grid, on its sheet. Only when the user clicks: the selection belongs to them. A
 * hidden sheet stays hidden.
 * @throws ExcelFailure where the sheet is gone or hidden
 */
export function goTo({ sheet, cell }: Place): Promise<void> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('visibility');
    await context.sync();
    if (worksheet.isNullObject) throw new ExcelFailure(finding('sheet-gone', null, { sheet }), null);
    if (worksheet.visibility !== Excel.SheetVisibility.visible) {
      throw new ExcelFailure(finding('sheet-hidden', null, { sheet, cell }), null);
    }
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}
