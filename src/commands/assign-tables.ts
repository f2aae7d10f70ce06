import type { AssignedTable } from '../workbook/assignment/assignment';
import type { LoggedChange } from '../workbook/plan/read-log';
import type { Examination } from './examination';
import { keepSaid } from './keep-said';
import type { RunOutcome } from './run-outcome';

/**
 * Keeps what the user said about the tables of the workbook. A run that uses it says so among its findings.
 *
 * @param changes what is different from before, in words for the log
 */
export function assignTables(
  assignment: readonly AssignedTable[],
  changes: readonly LoggedChange[],
  examination: Pick<Examination, 'snapshot' | 'state'>,
): Promise<RunOutcome> {
  return keepSaid({ before: examination.state.assignment, after: assignment, changes }, examination);
}
