import { finding } from '../domain/findings/finding';
import { columnRuns } from '../workbook/plan/column-runs';
import { logArea } from '../workbook/plan/log-rows';
import type { RunState } from '../workbook/plan/run-state';
import { LOG_SHEET } from '../workbook/sheets/own-sheets';
import type { CellContent, CellWrite, WritePlan } from '../workbook/plan/write-plan';
import type { SheetPlan } from '../workbook/sheets/sheet-plan';
import { appendLog } from './append-log';
import { contentInput } from './cell-input';
import { codeOf, ExcelFailure, failureOf } from './excel-failure';
import { addSheets } from './add-sheets';
import { layOutSheet } from './lay-out-sheet';
import { statePart, stateXml } from './state-part';
import { writeState } from './write-state';

/** What a plan is written on: the workbook's own sheets and state before the run. */
export interface Before {
  readonly existingSheets: ReadonlySet<string>;
  /** Tab position of the log sheet; new sheets go before it. Absent or null: after the last sheet. */
  readonly logPosition?: number | null;
  readonly state: RunState;
  readonly stateText: string | null;
  readonly logHeadings: readonly string[];
}

/**
 * Writes a whole plan in one request. Excel does not take back the first half of a request whose second half
 * fails, so after a failure the before-image is written back; either way the workbook is whole.
 * @throws ExcelFailure with the reason; `write-not-taken-back` where even the way back failed.
 */
export async function writePlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  before: Before,
): Promise<void> {
  queuePlan(context, plan, before);
  try {
    await context.sync();
  } catch (error) {
    await takeBack(plan, before, error);
    throw failureOf(error);
  }
}

function queuePlan(context: Excel.RequestContext, plan: WritePlan, before: Before): void {
  writeState(context, plan.state, before.stateText !== null);
  addSheets(context, plan.addedSheets ?? []);
  writeCells(context, plan.cells, (cell) => cell.after);
  let added = 0;
  for (const write of plan.sheets) {
    if (write.action === 'remove') {
      context.workbook.worksheets.getItemOrNullObject(write.name).delete();
      continue;
    }
    const earlier = before.state.shown.find((sheet) => sheet.name === write.sheet.name);
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

function writeCells(
  context: Excel.RequestContext,
  cells: readonly CellWrite[],
  contentOf: (cell: CellWrite) => CellContent,
): void {
  for (const run of columnRuns(cells)) {
    const { top, left, rows, columns } = run.area;
    const range = context.workbook.worksheets.getItem(run.sheet).getRangeByIndexes(top, left, rows, columns);
    const contents = run.items.map(contentOf);
    const input = contents.map((content) => [contentInput(content)]);
    if (contents.some((content) => typeof content === 'object')) range.formulas = input;
    else range.values = input;
  }
}

/** Writes everything back as it was before the plan. @throws ExcelFailure `write-not-taken-back` */
async function takeBack(plan: WritePlan, before: Before, reason: unknown): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { worksheets, customXmlParts } = context.workbook;
      const added = new Set(plan.addedSheets?.map(({ name }) => name));
      const earlierCells = plan.cells.filter(({ place }) => !added.has(place.sheet));
      writeCells(context, earlierCells, (cell) => cell.before);
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
      for (const [name, sheet] of present) {
        if (!before.existingSheets.has(name)) {
          if (!sheet.isNullObject) sheet.delete();
          continue;
        }
        const shown = before.state.shown.find((each) => each.name === name);
        if (shown !== undefined) layOutSheet(context, shown, !sheet.isNullObject, planned(plan, name));
        if (name === LOG_SHEET) {
          const { top, rows } = logArea(plan.log);
          worksheets.getItem(name).getRangeByIndexes(top, 0, rows, before.logHeadings.length).clear();
        }
      }
      statePart(context).delete();
      if (before.stateText !== null) customXmlParts.add(stateXml(before.stateText));
      await context.sync();
    });
  } catch (error) {
    throw new ExcelFailure(
      finding('write-not-taken-back', null, { first: nameOf(reason), second: nameOf(error) }),
      error,
    );
  }
}

/** Office.js names its errors by a code; any other error by its message. */
function nameOf(error: unknown): string {
  return codeOf(error) ?? String(error);
}

function planned(plan: WritePlan, name: string): SheetPlan | undefined {
  const write = plan.sheets.find((each) => each.action === 'lay-out' && each.sheet.name === name);
  return write?.action === 'lay-out' ? write.sheet : undefined;
}
