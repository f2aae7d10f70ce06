import { failureOf } from './excel-failure';

/**
 * The one door to the workbook: runs a job in an `Excel.run` that waits while a cell is being edited.
 * @throws ExcelFailure for everything that Excel refuses.
 */
export async function inExcel<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, job);
  } catch (error) {
    throw failureOf(error);
  }
}
