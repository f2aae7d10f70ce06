import type { Computing } from './computing/computing';
import { examineIn } from './examine';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';
import type { JobAtWork } from './running-job';
import { writeProposal } from './write-proposal';

/**
 * Reads the workbook, computes, and writes the whole result or nothing. Never throws for what Excel refuses.
 * @param progress told before each step; may throw to end the run before anything is written
 */
export function reconcile(
  computing: Computing,
  progress: JobAtWork['progress'] = () => undefined,
): Promise<RunOutcome> {
  return runInExcel('reconcile', async (context) => {
    const examination = await examineIn(context, { computing, progress });
    const { findings, proposal } = examination;
    if (proposal === null) return { ...failed('reconcile', findings), examination };
    progress('write');
    return writeProposal(context, examination, proposal);
  });
}
