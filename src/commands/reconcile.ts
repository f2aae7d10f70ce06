import { writtenRanges } from '../workbook/plan/written-ranges';
import { onThisThread } from './computing';
import { examineIn } from './examine';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import { statusOf } from './run-status';
import type { RunOutcome } from './run-outcome';
import { writeChecked } from './write-checked';

/** Reads the workbook, computes, and writes the whole result or nothing. Never throws for what Excel refuses. */
export function reconcile(): Promise<RunOutcome> {
  return runInExcel('reconcile', reconcileIn);
}

async function reconcileIn(context: Excel.RequestContext): Promise<RunOutcome> {
  const examination = await examineIn(context, { computing: onThisThread });
  const { proposal } = examination;
  const computation = examination.case?.computation ?? null;
  if (proposal === null) return { ...failed('reconcile', examination.findings, computation), examination };
  const { plan, check } = proposal;
  const warnings = await writeChecked(context, examination, plan, check);
  const findings = [...examination.findings, ...warnings];
  return {
    job: 'reconcile',
    status: statusOf(findings),
    computation,
    findings,
    written: writtenRanges(plan),
    examination,
  };
}
