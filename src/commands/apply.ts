import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';
import { hasErrors } from '../domain/findings/severity';
import { checkTargets } from '../excel/check-targets';
import { readStateText } from '../excel/read-state-text';
import { placeKey } from '../workbook/plan/write-plan';
import type { CellTarget, TargetCheck } from '../workbook/plan/write-plan';
import { writtenRanges } from '../workbook/plan/written-ranges';
import { expectationsOf } from './examine';
import type { Examination, Proposal } from './examination';
import { now } from './now';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import { statusOf } from './run-status';
import type { RunOutcome } from './run-outcome';
import { writeChecked } from './write-checked';

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
  const { snapshot, state, targets, recognition, findings } = examination;
  if ((await readStateText(context)) !== snapshot.state) {
    return failed('reconcile', [finding('reconciled-meanwhile', null, {})]);
  }
  const expectations = expectationsOf(recognition.readAreas, snapshot);
  const check = await checkTargets(context, targets, expectations, state.ownSheets);
  const changed = [...check.findings, ...formulasSince(proposal.check, check, targets)];
  if (hasErrors(changed)) return failed('reconcile', changed);
  const plan = await proposal.planAgain(check, now());
  await writeChecked(context, examination, plan, check);
  return {
    job: 'reconcile',
    status: statusOf(findings),
    computation: null,
    findings,
    written: writtenRanges(plan),
    examination,
  };
}

/** A target that got or lost a formula since the preview: its cell is no longer what was shown. */
function formulasSince(before: TargetCheck, after: TargetCheck, targets: readonly CellTarget[]): Finding[] {
  return targets
    .filter(({ place }) => before.formulas.has(placeKey(place)) !== after.formulas.has(placeKey(place)))
    .map(({ place }) => finding('cell-changed', place, {}));
}
