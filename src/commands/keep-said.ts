import { planEntries, type SaidInRun } from '../workbook/plan/plan-entries';
import type { Examination } from './examination';
import { now } from './now';
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
  const plan = planEntries({ assigned, action: 'assigned', snapshot, state, time: now(), language });
  return runInExcel('assign', (context) =>
    writeRun(context, 'assign', { workbook: { snapshot, state }, plan: () => plan }),
  );
}
