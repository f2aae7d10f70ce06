import { finding } from '../domain/findings/finding';
import { codeOf } from '../excel/excel-failure';
import { loadStateParts, queueStateTexts } from '../excel/state-parts';
import { writeState } from '../excel/write-state';
import { isReadableState } from '../workbook/plan/newest-state';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';

/**
 * Removes a state of the add-in that cannot be read, so that the workbook can be reconciled again. Cells and sheets stay
 * as they are; runs that the state may have held cannot be taken back any more. A state that can be read is never removed.
 */
export function removeState(): Promise<RunOutcome> {
  return runInExcel('remove-state', removeStateIn);
}

async function removeStateIn(context: Excel.RequestContext): Promise<RunOutcome> {
  const parts = loadStateParts(context);
  await context.sync();
  const ids = parts.items.map(({ id }) => id);
  if (ids.length === 0 || (await isReadable(context, parts))) {
    return failed('remove-state', [finding('state-readable', null, {})]);
  }
  writeState(context, null, ids);
  await context.sync();
  return { job: 'remove-state', status: 'ok', findings: [], written: [] };
}

/** A state that Excel does not give back for its size is none that the add-in wrote. */
async function isReadable(
  context: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection,
): Promise<boolean> {
  const read = queueStateTexts(parts);
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === 'ResponsePayloadSizeLimitExceeded') return false;
    throw error;
  }
  return isReadableState(read().text);
}
