import { inExcel } from '../excel/in-excel';

/**
 * Calls `listener` after every change of a cell on any sheet, by the user, a co-author or a program.
 * @throws ExcelFailure where Excel refuses the subscription
 */
export function watchChanges(listener: () => void): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.worksheets.onChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
  });
}
