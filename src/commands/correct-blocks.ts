import type { Correction } from '../workbook/assignment/correction';
import { planEntries } from '../workbook/plan/plan-entries';
import type { LoggedChange } from '../workbook/plan/read-log';
import type { Examination } from './examination';
import { runInExcel } from './run-in-excel';
import type { RunOutcome } from './run-outcome';
import { runOptions } from './run-options';
import { writeRun } from './write-run';

/**
 * Keeps in the workbook what the user said about its cross-tabs, like what they said about its tables: no cell of theirs
 * changes, it is logged and undone like a run, and refused where the add-in's state was changed meanwhile.
 *
 * @param corrections all that hold from now on
 * @param changes what is different from before, in words for the log
 */
export function correctBlocks(
  corrections: readonly Correction[],
  changes: readonly LoggedChange[],
  { snapshot, state }: Pick<Examination, 'snapshot' | 'state'>,
): Promise<RunOutcome> {
  const assigned = {
    before: state.assignment,
    after: state.assignment,
    correctionsBefore: state.corrections,
    correctionsAfter: corrections,
    changes,
  };
  const { language } = runOptions.get();
  return runInExcel('assign', (context) =>
    writeRun(context, 'assign', {
      workbook: { snapshot, state },
      readEarlier: true,
      plan: (_, time) => planEntries({ assigned, action: 'assigned', snapshot, state, time, language }),
    }),
  );
}
