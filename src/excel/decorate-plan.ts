import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';
import type { WritePlan } from '../workbook/plan/write-plan';
import { decorateAddedSheets } from './add-sheets';
import { decorateLog } from './append-log';
import type { Before } from './before';
import { decorateSheet } from './decorate-sheet';
import { reasonOf } from './excel-failure';
import { inExcel } from './in-excel';

/**
 * Gives the sheets of a plan their looks, in a request of its own. Looks are no figures: where Excel refuses one of them,
 * nothing is taken back.
 *
 * @returns a warning where it was refused
 */
export async function decoratePlan(plan: WritePlan, before: Before): Promise<readonly Finding[]> {
  try {
    await inExcel(async (context) => {
      queueLooks(context, plan, before);
      await context.sync();
    });
    return [];
  } catch (error) {
    return [finding('sheets-not-decorated', null, { reason: reasonOf(error) })];
  }
}

/** What the sheets of a plan look like. Queues only; the caller syncs. */
export function queueLooks(context: Excel.RequestContext, plan: WritePlan, { state, check }: Before): void {
  decorateAddedSheets(context, plan.addedSheets ?? []);
  for (const write of plan.sheets) {
    if (write.action === 'remove') continue;
    const { name } = write.sheet;
    const earlier = state.shown.find((sheet) => sheet.name === name);
    decorateSheet(context, write.sheet, check.existingSheets.has(name), earlier);
  }
  decorateLog(context, plan.log);
}
