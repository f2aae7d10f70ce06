import { finding } from '../domain/findings/finding';
import { hasErrors } from '../domain/findings/severity';
import { checkTargets } from '../excel/check-targets';
import { readStateText } from '../excel/read-state-text';
import type { AssignedTable } from '../workbook/assignment/assignment';
import { planEntries } from '../workbook/plan/plan-entries';
import type { LoggedChange } from '../workbook/plan/read-log';
import { writtenRanges } from '../workbook/plan/written-ranges';
import type { Examination } from './examination';
import { now } from './now';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';
import { runOptions } from './run-options';
import { writeChecked } from './write-checked';

/**
 * Keeps in the workbook what the user said about its tables; none of his cells changes. Logged, and undone like a run. A
 * run that uses it says so among its findings. Refused where the add-in's state was changed since the workbook was read.
 *
 * @param changes what is different from before, in words for the log
 */
export function assignTables(
  assignment: readonly AssignedTable[],
  changes: readonly LoggedChange[],
  { snapshot, state }: Pick<Examination, 'snapshot' | 'state'>,
): Promise<RunOutcome> {
  return runInExcel('assign', async (context) => {
    if ((await readStateText(context)) !== snapshot.state) {
      return failed('assign', [finding('reconciled-meanwhile', null, {})]);
    }
    const check = await checkTargets(context, [], [], state.ownSheets);
    if (hasErrors(check.findings)) return failed('assign', check.findings);
    const assigned = { before: state.assignment, after: assignment, changes };
    const { language } = runOptions.get();
    const plan = planEntries({ assigned, action: 'assigned', snapshot, state, time: now(), language });
    await writeChecked(context, { snapshot, state }, plan, check);
    return { job: 'assign', status: 'ok', computation: null, findings: [], written: writtenRanges(plan) };
  });
}
