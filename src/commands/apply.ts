import type { Examination } from './examination';
import { now } from './now';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';
import { writeProposal } from './write-proposal';

/**
 * Writes what an examination proposed, with the time of the writing, if the workbook is still as it was then. Otherwise
 * nothing is written, and the findings name what changed.
 */
export function apply(examination: Examination): Promise<RunOutcome> {
  const { proposal } = examination;
  if (proposal === null) return Promise.resolve(failed('reconcile', examination.findings));
  return runInExcel('reconcile', async (context) => {
    const plan = await proposal.planAgain(proposal.check, now());
    const outcome = await writeProposal(context, examination, { ...proposal, plan });
    if (outcome.status !== 'failed') return outcome;
    const found = outcome.findings.filter((each) => !examination.findings.includes(each));
    return failed('reconcile', found);
  });
}
