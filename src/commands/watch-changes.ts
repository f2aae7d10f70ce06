import { inExcel } from '../excel/in-excel';
import { isWriting } from './own-writes';

/**
 * Calls `listener` after every change of a cell on any sheet, by the user, a co-author or another program. The add-in's
 * own writes do not count: Excel tells them apart (ExcelApi 1.14), or they are what changes while the add-in writes.
 * @throws ExcelFailure where Excel refuses the subscription
 */
export function watchChanges(listener: () => void): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.worksheets.onChanged.add((change) => {
      if (!isOwnChange(change)) listener();
      return Promise.resolve();
    });
    await context.sync();
  });
}

/** Whether a change is the add-in's own; an Excel before ExcelApi 1.14 does not tell what set it off. */
export function isOwnChange({
  triggerSource,
  source,
}: Partial<Pick<Excel.WorksheetChangedEventArgs, 'triggerSource' | 'source'>>): boolean {
  if (triggerSource === undefined) return source === Excel.EventSource.local && isWriting();
  return triggerSource === Excel.EventTriggerSource.thisLocalAddin;
}
