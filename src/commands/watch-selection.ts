import { inExcel } from '../excel/in-excel';

/**
 * Calls `listener` whenever something else is selected in the grid, by the user or by the add-in.
 *
 * @returns ends it
 * @throws ExcelFailure where Excel refuses the subscription
 */
export async function watchSelection(listener: () => void): Promise<() => Promise<void>> {
  const handler = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}
