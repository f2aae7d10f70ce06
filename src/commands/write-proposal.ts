import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';
import { placeKey } from '../workbook/plan/write-plan';
import type { CellTarget, TargetCheck } from '../workbook/plan/write-plan';
import { expectationsOf } from './examine';
import type { Examination, Proposal } from './examination';
import type { RunOutcome } from './run-outcome';
import { writeRun } from './write-run';

/**
 * Writes what an examination proposed, if the workbook is still as it was then: every input, every target, the
 * add-in's own state and sheets. Otherwise nothing is written, and the findings name what changed.
 */
export async function writeProposal(
  context: Excel.RequestContext,
  examination: Examination,
  { plan, check }: Proposal,
): Promise<RunOutcome> {
  const { snapshot, targets, recognition, findings } = examination;
  const outcome = await writeRun(context, 'reconcile', {
    workbook: examination,
    targets,
    expectations: expectationsOf(recognition.readAreas, snapshot),
    findings,
    refusals: (later) => [...later.findings, ...formulasSince(check, later, targets)],
    plan: () => plan,
  });
  return { ...outcome, examination };
}

/** A target that got or lost a formula since the plan was made: its cell is no longer what was shown. */
function formulasSince(before: TargetCheck, after: TargetCheck, targets: readonly CellTarget[]): Finding[] {
  return targets
    .filter(({ place }) => before.formulas.has(placeKey(place)) !== after.formulas.has(placeKey(place)))
    .map(({ place }) => finding('cell-changed', place, {}));
}
