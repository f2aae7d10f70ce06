import { inExcel } from '../excel/in-excel';
import { readWorkbook } from '../excel/read-workbook';
import type { Examination } from './examination';
import { inTurn } from './in-turn';
import { readState } from './read-state';

/** What a workbook says of its runs: its log, and what can be taken back. */
export type History = Pick<Examination, 'snapshot' | 'state'>;

/**
 * Reads the log and the runs of the workbook as it is now, when no job writes.
 * @throws ExcelFailure for what Excel refuses, and where the add-in's state cannot be read
 */
export async function readHistory(): Promise<History> {
  const snapshot = await inTurn(() => inExcel(readWorkbook));
  return { snapshot, state: readState(snapshot) };
}
