import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';
import { backwards } from '../workbook/plan/backwards';
import { logArea } from '../workbook/plan/log-rows';
import type { RunState } from '../workbook/plan/run-state';
import { LOG_SHEET } from '../workbook/sheets/own-sheets';
import type { WritePlan } from '../workbook/plan/write-plan';
import type { SheetPlan } from '../workbook/sheets/sheet-plan';
import { appendLog, decorateLog } from './append-log';
import { codeOf, ExcelFailure, failureOf } from './excel-failure';
import { addSheets, decorateAddedSheets } from './add-sheets';
import { decorateSheet } from './decorate-sheet';
import { layOutSheet } from './lay-out-sheet';
import { readBack } from './read-back';
import { statePart, stateXml } from './state-part';
import { writeCells } from './write-cells';
import { writeState } from './write-state';

/** What a plan is written on: the workbook's own sheets and state before the run. */
export interface Before {
  readonly existingSheets: ReadonlySet<string>;
  /** Tab position of the log sheet; new sheets go before it. Absent or null: after the last sheet. */
  readonly logPosition?: number | null;
  /** Keys of cells in rows that may be hidden, see `TargetCheck`. Absent: none. */
  readonly hiddenCells?: ReadonlySet<string>;
  readonly state: RunState;
  readonly stateText: string | null;
  readonly logHeadings: readonly string[];
}

/**
 * Writes a whole plan in one request, reads it back in the next, and decorates the sheets in a third. Excel does not
 * take back the first half of a request whose second half fails, and keeps something else than was written without a
 * word, so after a failure or a difference the before-image is written back; either way the workbook is whole.
 * @returns a warning where the decoration failed: then the values stand nevertheless
 * @throws ExcelFailure with the reason; `write-not-taken-back` where even the way back failed.
 */
export async function writePlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  before: Before,
): Promise<readonly Finding[]> {
  try {
    queuePlan(context, plan, before);
    await context.sync();
    const difference = await readBack(context, plan);
    if (difference !== null) throw new ExcelFailure(difference, null);
  } catch (error) {
    await takeBack(plan, before, error);
    throw failureOf(error);
  }
  return decorate(context, plan, before);
}

/** Looks are no figures: where Excel refuses one of them, nothing is taken back. */
async function decorate(
  context: Excel.RequestContext,
  plan: WritePlan,
  { existingSheets, state }: Before,
): Promise<readonly Finding[]> {
  decorateAddedSheets(context, plan.addedSheets ?? []);
  for (const write of plan.sheets) {
    if (write.action === 'remove') continue;
    const { name } = write.sheet;
    decorateSheet(context, write.sheet, existingSheets.has(name), shownOf(state, name));
  }
  decorateLog(context, plan.log);
  try {
    await context.sync();
    return [];
  } catch (error) {
    return [finding('sheets-not-decorated', null, { code: nameOf(error) })];
  }
}

function queuePlan(context: Excel.RequestContext, plan: WritePlan, before: Before): void {
  writeState(context, plan.state, before.stateText !== null);
  addSheets(context, plan.addedSheets ?? []);
  writeCells(context, plan.cells, before.hiddenCells);
  let added = 0;
  for (const write of plan.sheets) {
    if (write.action === 'remove') {
      context.workbook.worksheets.getItemOrNullObject(write.name).delete();
      continue;
    }
    const earlier = shownOf(before.state, write.sheet.name);
    const exists = before.existingSheets.has(write.sheet.name);
    const sheet = layOutSheet(context, write.sheet, exists, earlier);
    if (exists || before.logPosition == null) continue;
    sheet.position = before.logPosition + added;
    added += 1;
  }
  appendLog(context, plan.log, before.logHeadings, before.existingSheets.has(LOG_SHEET));
  // Last: what fails before leaves the user's sheets standing.
  for (const { name } of plan.removedSheets ?? []) {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
  }
}

/** Writes everything back as it was before the plan. @throws ExcelFailure `write-not-taken-back` */
async function takeBack(plan: WritePlan, before: Before, reason: unknown): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { worksheets, customXmlParts } = context.workbook;
      const added = new Set(plan.addedSheets?.map(({ name }) => name));
      const earlierCells = plan.cells.filter(({ place }) => !added.has(place.sheet));
      writeCells(context, backwards(earlierCells), before.hiddenCells);
      for (const name of added) worksheets.getItemOrNullObject(name).delete();
      const present = new Map(
        [
          ...plan.sheets.map((write) => (write.action === 'remove' ? write.name : write.sheet.name)),
          LOG_SHEET,
        ].map((name) => [name, worksheets.getItemOrNullObject(name)]),
      );
      for (const sheet of present.values()) sheet.load('name');
      const removed = (plan.removedSheets ?? []).map((added) => ({
        added,
        sheet: worksheets.getItemOrNullObject(added.name),
      }));
      for (const { sheet } of removed) sheet.load('name');
      await context.sync();
      const gone = removed.filter(({ sheet }) => sheet.isNullObject);
      addSheets(
        context,
        gone.map((each) => each.added),
      );
      const restored: SheetPlan[] = [];
      for (const [name, sheet] of present) {
        if (!before.existingSheets.has(name)) {
          if (!sheet.isNullObject) sheet.delete();
          continue;
        }
        const shown = shownOf(before.state, name);
        if (shown !== undefined) {
          layOutSheet(context, shown, !sheet.isNullObject, planned(plan, name));
          restored.push(shown);
        }
        if (name === LOG_SHEET) {
          const { top, rows } = logArea(plan.log);
          worksheets.getItem(name).getRangeByIndexes(top, 0, rows, before.logHeadings.length).clear();
        }
      }
      statePart(context).delete();
      if (before.stateText !== null) customXmlParts.add(stateXml(before.stateText));
      await context.sync();
      decorateAddedSheets(
        context,
        gone.map((each) => each.added),
      );
      for (const sheet of restored) decorateSheet(context, sheet, true, planned(plan, sheet.name));
      // Everything is back already; what it looks like does not count.
      await context.sync().catch(() => undefined);
    });
  } catch (error) {
    throw new ExcelFailure(
      finding('write-not-taken-back', null, { first: nameOf(reason), second: nameOf(error) }),
      error,
    );
  }
}

/** What the last run laid out on a sheet. */
function shownOf({ shown }: RunState, name: string): SheetPlan | undefined {
  return shown.find((sheet) => sheet.name === name);
}

/** Office.js names its errors by a code; any other error by its message. */
function nameOf(error: unknown): string {
  return codeOf(error) ?? String(error);
}

function planned(plan: WritePlan, name: string): SheetPlan | undefined {
  const write = plan.sheets.find((each) => each.action === 'lay-out' && each.sheet.name === name);
  return write?.action === 'lay-out' ? write.sheet : undefined;
}
