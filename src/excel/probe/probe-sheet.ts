import { codeOf, ExcelFailure } from '../excel-failure';
import { inExcel } from '../in-excel';
import { inAttempts } from '../waits';
import { removeProbeParts } from './probe-parts';

/** The sheet on which Excel is probed. */
export const PROBE_SHEET = 'KIM-Prüfung';

/** The sheet as it was made: by its id; null where the answer that it was made did not come. */
export interface MadeSheet {
  readonly id: string | null;
  /** Why Excel did not make it, or why nobody knows whether it did; absent: it is there. */
  readonly failure?: ExcelFailure;
}

/**
 * Makes the sheet.
 * @returns null where the workbook has a sheet of that name, which is then left alone
 * @throws ExcelFailure where Excel cannot even be asked
 */
export async function makeProbeSheet(): Promise<MadeSheet | null> {
  const isTaken = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(PROBE_SHEET);
    sheet.load('id');
    await context.sync();
    return !sheet.isNullObject;
  });
  if (isTaken) return null;
  try {
    return await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.add(PROBE_SHEET);
      sheet.load('id');
      await context.sync();
      return { id: sheet.id };
    });
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
    return codeOf(error.cause) === 'ItemAlreadyExists' ? null : { id: null, failure: error };
  }
}

/**
 * Removes the sheet, and the parts that probes left, in several attempts. A sheet of which only the name is known is
 * removed while it is empty.
 * @returns whether it is gone
 */
export async function removeProbeSheet(made: MadeSheet): Promise<boolean> {
  try {
    await inAttempts(() => inExcel(removeProbeParts));
  } catch {
    // A part that stays holds nothing of the user; the next probing removes it.
  }
  try {
    return await inAttempts(() => inExcel((context) => removeIn(context, made)));
  } catch {
    return false;
  }
}

async function removeIn(context: Excel.RequestContext, { id }: MadeSheet): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id ?? PROBE_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('id');
  used.load('address');
  await context.sync();
  if (sheet.isNullObject) return true;
  if (id === null && !used.isNullObject) return false;
  // One that is very hidden cannot be removed.
  sheet.visibility = 'Visible';
  sheet.delete();
  await context.sync();
  return true;
}
