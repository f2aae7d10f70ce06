import { removedNames } from '../workbook/plan/removed-names';
import type { WritePlan } from '../workbook/plan/write-plan';
import type { WorkbookCheck } from './check-targets';
import { inExcel } from './in-excel';
import { inAttempts } from './waits';

/**
 * Removes the sheets of a plan, all that are still there; may be repeated.
 *
 * @param along what the first attempt queues besides
 * @returns whether that was carried out too
 * @throws ExcelFailure
 */
export async function removeSheets(
  plan: WritePlan,
  { sheets }: Pick<WorkbookCheck, 'sheets'>,
  along: (context: Excel.RequestContext) => void,
): Promise<boolean> {
  const ids = removedNames(plan).flatMap((name) => sheets.get(name)?.id ?? []);
  const remove = (more: typeof along): Promise<void> =>
    inExcel(async (context) => {
      for (const id of ids) {
        const sheet = context.workbook.worksheets.getItemOrNullObject(id);
        // One that is very hidden cannot be removed.
        sheet.visibility = 'Visible';
        sheet.delete();
      }
      more(context);
      await context.sync();
    });
  try {
    await remove(along);
    return true;
  } catch {
    await inAttempts(() => remove(() => undefined));
    return false;
  }
}
