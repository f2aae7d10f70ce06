import { finding } from '../domain/findings/finding';
import { holdsFormula } from '../excel/cell-input';
import { formulasOn } from '../excel/find-formulas';
import { readWorkbook } from '../excel/read-workbook';
import { isSameState, queueSameState } from '../excel/state-parts';
import { writeState } from '../excel/write-state';
import { lostSheets, stateOfLost } from '../workbook/plan/lost-sheets';
import { encodeState } from '../workbook/plan/run-state';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';

/**
 * Makes the sheets of the add-in its own again, in a workbook that lost its state. No cell changes: the next run lays
 * them out anew, as long as nobody writes on them, and undoing it brings back what they show now.
 */
export function takeOverSheets(): Promise<RunOutcome> {
  return runInExcel('take-over', takeOverIn);
}

async function takeOverIn(context: Excel.RequestContext): Promise<RunOutcome> {
  const snapshot = await readWorkbook(context);
  const lost = lostSheets(snapshot);
  if (lost.length === 0) return failed('take-over', [finding('no-sheets-lost', null, {})]);
  const sheets = snapshot.sheets.filter(({ name }) => lost.includes(name));
  const state = stateOfLost(sheets, await formulasOn(context, sheets, holdsFormula), snapshot);
  const read = { text: snapshot.state, ids: snapshot.stateParts ?? [] };
  const now = queueSameState(context, read);
  await context.sync();
  if (!isSameState(read, now())) return failed('take-over', [finding('reconciled-meanwhile', null, {})]);
  writeState(context, encodeState(state), []);
  await context.sync();
  return { job: 'take-over', status: 'ok', findings: [], written: [] };
}
