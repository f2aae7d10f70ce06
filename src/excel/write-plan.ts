import type { Finding } from '../domain/findings/finding';
import { asFound } from '../workbook/month/as-found';
import { removedNames } from '../workbook/plan/removed-names';
import type { WritePlan } from '../workbook/plan/write-plan';
import { LOG_SHEET } from '../workbook/sheets/own-sheets';
import { appendLog } from './append-log';
import { addSheets } from './add-sheets';
import type { Before, BrokenWrite } from './before';
import { queueCheck } from './check-targets';
import type { WorkbookCheck } from './check-targets';
import { decoratePlan, requestsOfLooks } from './decorate-plan';
import { ExcelFailure } from './excel-failure';
import { CHANGED_MEANWHILE, NOT_KEPT } from './error-words';
import { inExcel } from './in-excel';
import { layOutSheet } from './lay-out-sheet';
import { readBack } from './read-back';
import type { NotKept } from './read-back';
import { removeSheets } from './remove-sheets';
import { afterFailure } from './after-failure';
import { takeBack } from './take-back';
import { inAttempts } from './waits';
import { writeCells } from './write-cells';
import { writeState } from './write-state';

/**
 * Writes a whole plan in one request, which first looks once more at what the plan was checked on; reads it back in the
 * next; then removes sheets and decorates the others. Excel does not take back the first
 * half of a request whose second half fails, and keeps something else than was written without a word. So after a failure
 * or a difference, and where somebody changed something at the last moment, what was there is written back.
 *
 * @returns what is worth knowing of a plan that was written
 * @throws ExcelFailure where it was not, with what is true of the workbook
 */
export async function writePlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  before: Before,
): Promise<readonly Finding[]> {
  const look = queueCheck(context, before.toCheck);
  queuePlan(context, plan, before);
  try {
    await context.sync();
  } catch (error) {
    const told = await afterFailure({ plan, before: asLoaded(before, look), removing: false }, error);
    return [...told, ...(await decoratePlan(requestsOfLooks(plan, before)))];
  }
  const seen = look();
  // What stood in columns that stay comes back, should the write be taken back.
  const state = asFound(before.state, seen);
  const written: BrokenWrite = { plan, before: { ...before, check: seen, state }, removing: false };
  const since = before.refusals(seen);
  if (since.length > 0) {
    await takeBack(written, CHANGED_MEANWHILE);
    throw new ExcelFailure(since[0]!, null, since.slice(1));
  }
  return [...(await holdAgainstPlan(written)), ...(await removeAndDecorate(written))];
}

/** Reading changes nothing, so it may be tried again. */
async function holdAgainstPlan(written: BrokenWrite): Promise<readonly Finding[]> {
  let notKept: NotKept | null;
  try {
    notKept = await inAttempts(() => inExcel((context) => readBack(context, written.plan)));
  } catch (error) {
    return afterFailure(written, error);
  }
  if (notKept === null) return [];
  await takeBack({ ...written, kept: notKept.kept }, NOT_KEPT);
  throw new ExcelFailure(notKept.finding, null);
}

/** In one request, for which a run has no more than that left; where it fails, the looks wait for the removal. */
async function removeAndDecorate(written: BrokenWrite): Promise<readonly Finding[]> {
  const { plan, before } = written;
  let looks = requestsOfLooks(plan, before);
  let told: readonly Finding[] = [];
  try {
    const isDecorated =
      removedNames(plan).length > 0 &&
      (await removeSheets(plan, before.check, (context) => looks[0]?.queue(context)));
    if (isDecorated) looks = looks.slice(1);
  } catch (error) {
    told = await afterFailure({ ...written, removing: true }, error);
  }
  return [...told, ...(await decoratePlan(looks))];
}

function queuePlan(context: Excel.RequestContext, plan: WritePlan, { state, check, toCheck }: Before): void {
  const { worksheets } = context.workbook;
  const writeItsState = (): void => writeState(context, plan.state, check.state.ids);
  // First: as long as the state is not the one of the plan, nothing of it is in the workbook.
  if (toCheck.undoes !== true) writeItsState();
  addSheets(context, plan.addedSheets ?? []);
  writeCells(plan.cells, (name) => worksheets.getItem(name), check.hiddenCells);
  let added = 0;
  for (const write of plan.sheets) {
    if (write.action === 'remove') continue;
    const earlier = state.shown.find((sheet) => sheet.name === write.sheet.name);
    const exists = check.existingSheets.has(write.sheet.name);
    const tables = check.tablesOn.get(write.sheet.name) ?? [];
    const sheet = layOutSheet(context, write.sheet, exists ? { tables, earlier } : null);
    if (exists || check.logPosition === null) continue;
    sheet.position = check.logPosition + added;
    added += 1;
  }
  appendLog(context, plan.log, check.existingSheets.has(LOG_SHEET));
  // Last: the state of before knows what the cells held, and can finish an undo that breaks off.
  if (toCheck.undoes === true) writeItsState();
}

/** The workbook as the request found it, where its answer told so before it failed. */
function asLoaded(before: Before, look: () => WorkbookCheck): Before {
  try {
    return { ...before, check: look() };
  } catch {
    return before;
  }
}
