import type { Correction } from '../workbook/assignment/correction';
import type { LoggedChange } from '../workbook/plan/read-log';
import type { Examination } from './examination';
import { keepSaid } from './keep-said';
import type { RunOutcome } from './run-outcome';

/**
 * Keeps what the user said about the cross-tabs of the workbook.
 *
 * @param corrections all that hold from now on
 * @param changes what is different from before, in words for the log
 */
export function correctBlocks(
  corrections: readonly Correction[],
  changes: readonly LoggedChange[],
  examination: Pick<Examination, 'snapshot' | 'state'>,
): Promise<RunOutcome> {
  const { assignment, corrections: correctionsBefore } = examination.state;
  return keepSaid(
    { before: assignment, after: assignment, correctionsBefore, correctionsAfter: corrections, changes },
    examination,
  );
}
