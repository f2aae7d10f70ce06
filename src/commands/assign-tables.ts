import type { AssignedTable } from '../workbook/assignment/assignment';
import { planEntries } from '../workbook/plan/plan-entries';
import type { LoggedChange } from '../workbook/plan/read-log';
import type { Examination } from './examination';
import { runInExcel } from './run-in-excel';
import type { RunOutcome } from './run-outcome';
import { runOptions } from './run-options';
import { writeRun } from './write-run';

/**
 * Keeps in the workbook what the user said about its tables; none of the user's cells changes. Logged, and undone like
 * a run. A run that uses it says so among its findings. Refused where the add-in's state was changed since the
 * workbook was read.
 *
 * @param changes what is different from before, in words for the log
 */
export function assignTables(
  assignment: readonly AssignedTable[],
  changes: readonly LoggedChange[],
  { snapshot, state }: Pick<Examination, 'snapshot' | 'state'>,
): Promise<RunOutcome> {
  const assigned = { before: state.assignment, after: assignment, changes };
  const { language } = runOptions.get();
  return runInExcel('assign', (context) =>
    writeRun(context, 'assign', {
      workbook: { snapshot, state },
      readEarlier: true,
      plan: (_, time) => planEntries({ assigned, action: 'assigned', snapshot, state, time, language }),
    }),
  );
}
