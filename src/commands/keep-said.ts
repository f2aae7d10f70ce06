import { planEntries, type SaidInRun } from '../workbook/plan/plan-entries';
import type { Examination } from './examination';
import { runInExcel } from './run-in-excel';
import type { RunOutcome } from './run-outcome';
import { runOptions } from './run-options';
import { writeRun } from './write-run';

/**
 * Keeps in the workbook what the user said about it; none of the user's cells changes. Logged, and undone like a run.
 * Refused where the add-in's state was changed since the workbook was read.
 */
export function keepSaid(
  assigned: SaidInRun,
  { snapshot, state }: Pick<Examination, 'snapshot' | 'state'>,
): Promise<RunOutcome> {
  const { language } = runOptions.get();
  return runInExcel('assign', (context) =>
    writeRun(context, 'assign', {
      workbook: { snapshot, state },
      readEarlier: true,
      plan: (_, time) => planEntries({ assigned, action: 'assigned', snapshot, state, time, language }),
    }),
  );
}
