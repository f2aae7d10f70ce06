import { finding } from '../domain/findings/finding';
import { readStateText } from '../excel/read-state-text';
import { writeState } from '../excel/write-state';
import type { AssignedTable } from '../workbook/assignment/assignment';
import { encodeState } from '../workbook/plan/run-state';
import type { Examination } from './examination';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';

/**
 * Keeps in the workbook what the user said about its tables; no cell changes. A run that uses it says so among its
 * findings. Refused where the add-in's state was changed since the workbook was read.
 */
export function assignTables(
  assignment: readonly AssignedTable[],
  { snapshot, state }: Pick<Examination, 'snapshot' | 'state'>,
): Promise<RunOutcome> {
  return runInExcel('assign', async (context) => {
    if ((await readStateText(context)) !== snapshot.state) {
      return failed('assign', [finding('reconciled-meanwhile', null, {})]);
    }
    writeState(context, encodeState({ ...state, assignment }), snapshot.state !== null);
    await context.sync();
    return { job: 'assign', status: 'ok', result: null, findings: [], written: [] };
  });
}
