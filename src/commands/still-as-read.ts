import { inExcel } from '../excel/in-excel';
import { readWorkbook } from '../excel/read-workbook';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { inTurn } from './in-turn';

/**
 * Whether the workbook is what was read before: cells, formats, names, tables and state. Reads it once more and computes
 * nothing.
 * @throws ExcelFailure for what Excel refuses
 */
export async function stillAsRead(snapshot: WorkbookSnapshot): Promise<boolean> {
  const now = await inTurn(() => inExcel(readWorkbook));
  // Plain data that is made by one function: what is equal is written equally.
  return JSON.stringify(now) === JSON.stringify(snapshot);
}
