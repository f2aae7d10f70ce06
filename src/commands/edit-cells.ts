import { finding } from '../domain/findings/finding';
import { hasErrors } from '../domain/findings/severity';
import { checkTargets } from '../excel/check-targets';
import { readStateText } from '../excel/read-state-text';
import { missingSheets, planEdits } from '../workbook/plan/plan-edits';
import { formulaFindings } from '../workbook/plan/targets';
import type { CellTarget } from '../workbook/plan/write-plan';
import { writtenRanges } from '../workbook/plan/written-ranges';
import type { Examination } from './examination';
import { now } from './now';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';
import { runOptions } from './run-options';
import { withAddedSheets } from './with-added-sheets';
import { writeChecked } from './write-checked';

/**
 * Writes entries of the task pane into cells of the user's own, whole or not at all: refused where a cell changed
 * since the workbook was read, is protected, or holds a formula. Logged, and undone like a run. A sheet that the workbook
 * did not have when it was read is added, unless somebody added it meanwhile.
 */
export function editCells(
  edits: readonly CellTarget[],
  { snapshot, state }: Pick<Examination, 'snapshot' | 'state'>,
): Promise<RunOutcome> {
  return runInExcel('edit', async (context) => {
    if ((await readStateText(context)) !== snapshot.state) {
      return failed('edit', [finding('reconciled-meanwhile', null, {})]);
    }
    const check = await checkTargets(context, edits, [], state.ownSheets);
    const formulas = formulaFindings(edits, check.formulas);
    const added = missingSheets(edits, snapshot);
    const findings = withAddedSheets(added, check.findings);
    if (hasErrors(findings) || formulas.length > 0) return failed('edit', [...findings, ...formulas]);
    const plan = planEdits(edits, snapshot, state, now(), runOptions.get().language);
    await writeChecked(context, { state, snapshot }, plan, check);
    return { job: 'edit', status: 'ok', computation: null, findings: [], written: writtenRanges(plan) };
  });
}
