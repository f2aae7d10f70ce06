import { failureOf } from './excel-failure';
import { answered } from './waits';

/**
 * The one door to the workbook: runs a job in an `Excel.run` that waits while a cell is being edited, but for no answer
 * longer than `WAITS` allows.
 * @throws ExcelFailure for everything that Excel refuses.
 */
export async function inExcel<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => {
      const sync = context.sync.bind(context);
      context.sync = (passed) => answered(sync(passed));
      return job(context);
    });
  } catch (error) {
    throw failureOf(error);
  }
}

/**
 * Sends what a function queues as one request.
 * @throws ExcelFailure for everything that Excel refuses.
 */
export function inRequest(queue: (context: Excel.RequestContext) => void): Promise<void> {
  return inExcel(async (context) => {
    queue(context);
    await context.sync();
  });
}
