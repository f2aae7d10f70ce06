import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';
import { placeKey } from '../workbook/plan/write-plan';
import type { CellTarget, TargetCheck } from '../workbook/plan/write-plan';
import { expectationsOf } from './examine';
import type { Examination, Proposal } from './examination';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import { statusOf } from './run-status';
import type { RunOutcome } from './run-outcome';
import { writeRun } from './write-run';

/**
 * Writes what an examination proposed, if the workbook is still as it was then: every input, every target, the
 * add-in's own state. Otherwise nothing is written, and the findings name what changed.
 */
export function apply(examination: Examination): Promise<RunOutcome> {
  const { proposal } = examination;
  if (proposal === null) return Promise.resolve(failed('reconcile', examination.findings));
  return runInExcel('reconcile', (context) => applyIn(context, examination, proposal));
}

async function applyIn(
  context: Excel.RequestContext,
  examination: Examination,
  proposal: Proposal,
): Promise<RunOutcome> {
  const { snapshot, targets, recognition, findings } = examination;
  const outcome = await writeRun(context, 'reconcile', {
    workbook: examination,
    readEarlier: true,
    targets,
    expectations: expectationsOf(recognition.readAreas, snapshot),
    refusals: (check) => [...check.findings, ...formulasSince(proposal.check, check, targets)],
    plan: proposal.planAgain,
  });
  if (outcome.status === 'failed') return outcome;
  const told = [...findings, ...outcome.findings];
  return { ...outcome, status: statusOf(told), findings: told, examination };
}

/** A target that got or lost a formula since the preview: its cell is no longer what was shown. */
function formulasSince(before: TargetCheck, after: TargetCheck, targets: readonly CellTarget[]): Finding[] {
  return targets
    .filter(({ place }) => before.formulas.has(placeKey(place)) !== after.formulas.has(placeKey(place)))
    .map(({ place }) => finding('cell-changed', place, {}));
}
