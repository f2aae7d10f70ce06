import { finding } from '../domain/findings/finding';
import { ExcelFailure } from '../excel/excel-failure';
import { decodeState } from '../workbook/plan/run-state';
import type { RunState } from '../workbook/plan/run-state';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/**
 * The add-in's state of a workbook that was read.
 * @throws ExcelFailure `state-unreadable`: without the before-image nothing may be written.
 */
export function readState(snapshot: WorkbookSnapshot): RunState {
  try {
    return decodeState(snapshot.state);
  } catch (error) {
    throw new ExcelFailure(finding('state-unreadable', null, {}), error);
  }
}
