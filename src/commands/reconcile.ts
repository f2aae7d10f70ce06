import { onThisThread } from './computing';
import { examineIn } from './examine';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';
import { writeProposal } from './write-proposal';

/** Reads the workbook, computes, and writes the whole result or nothing. Never throws for what Excel refuses. */
export function reconcile(): Promise<RunOutcome> {
  return runInExcel('reconcile', reconcileIn);
}

async function reconcileIn(context: Excel.RequestContext): Promise<RunOutcome> {
  const examination = await examineIn(context, { computing: onThisThread });
  const { findings, proposal } = examination;
  const computation = examination.case?.computation ?? null;
  if (proposal === null) return { ...failed('reconcile', findings, computation), examination };
  return { ...(await writeProposal(context, examination, proposal)), computation };
}
