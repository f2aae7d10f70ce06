import { inExcel } from '../excel/in-excel';

/**
 * Calls `listener` after every change of a cell on any sheet, by the user, a co-author or another program. The add-in's
 * own writes do not count where Excel tells them apart (ExcelApi 1.14).
 * @throws ExcelFailure where Excel refuses the subscription
 */
export function watchChanges(listener: () => void): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.worksheets.onChanged.add(({ triggerSource }) => {
      if (triggerSource !== Excel.EventTriggerSource.thisLocalAddin) listener();
      return Promise.resolve();
    });
    await context.sync();
  });
}
