import { ExcelFailure } from '../excel/excel-failure';
import { inExcel } from '../excel/in-excel';
import { inTurn } from './in-turn';
import { failed } from './run-outcome';
import type { Job, RunOutcome } from './run-outcome';

/**
 * Runs a job in Excel, after those that began before it; what Excel refuses is a failed outcome. Any other error is a
 * defect and is thrown.
 */
export async function runInExcel(
  job: Job,
  run: (context: Excel.RequestContext) => Promise<RunOutcome>,
): Promise<RunOutcome> {
  try {
    return await inTurn(() => inExcel(run));
  } catch (error) {
    if (error instanceof ExcelFailure) return failed(job, [error.finding, ...error.more]);
    throw error;
  }
}
