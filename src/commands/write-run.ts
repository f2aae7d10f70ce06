import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';
import { checkTargets } from '../excel/check-targets';
import { readStateText } from '../excel/read-state-text';
import type { RunTime } from '../workbook/run-time';
import type { CellTarget, Expectation, TargetCheck, WritePlan } from '../workbook/plan/write-plan';
import { writtenRanges } from '../workbook/plan/written-ranges';
import type { Examination } from './examination';
import { now } from './now';
import { failed } from './run-outcome';
import type { Job, RunOutcome } from './run-outcome';
import { statusOf } from './run-status';
import { writeChecked } from './write-checked';

/** What a job writes into a workbook that was read, and what has to hold for it. */
export interface Run {
  /** The workbook as it was read. */
  readonly workbook: Pick<Examination, 'snapshot' | 'state'>;
  /** True where an earlier request read it: then the add-in's state must still be the same. */
  readonly readEarlier?: boolean;
  /** Cells of the user's own that are written; absent: none. */
  readonly targets?: readonly CellTarget[];
  /** Ranges that must still hold what was read; absent: none. */
  readonly expectations?: readonly Expectation[];
  /** Worth knowing whether it is written or not; absent: nothing. */
  readonly findings?: readonly Finding[];
  /** Why nothing may be written; by default what the check of the targets found. */
  readonly refusals?: (check: TargetCheck) => readonly Finding[] | Promise<readonly Finding[]>;
  readonly plan: (check: TargetCheck, time: RunTime) => WritePlan | Promise<WritePlan>;
}

/**
 * Checks a run against the workbook as it is now, plans it, and writes it whole; or nothing, if anything speaks
 * against it.
 * @throws ExcelFailure for what Excel refuses
 */
export async function writeRun(context: Excel.RequestContext, job: Job, run: Run): Promise<RunOutcome> {
  const { workbook, readEarlier = false, targets = [], expectations = [], findings = [] } = run;
  const { refusals = (check) => check.findings } = run;
  if (readEarlier && (await readStateText(context)) !== workbook.snapshot.state) {
    return failed(job, [finding('reconciled-meanwhile', null, {})]);
  }
  const check = await checkTargets(context, targets, expectations, workbook.state.ownSheets);
  const refused = await refusals(check);
  if (refused.length > 0) return failed(job, [...findings, ...refused]);
  const plan = await run.plan(check, now());
  const warnings = await writeChecked(context, workbook, plan, check);
  const told = [...findings, ...warnings];
  return { job, status: statusOf(told), computation: null, findings: told, written: writtenRanges(plan) };
}
