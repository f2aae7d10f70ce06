import { inExcel } from '../excel/in-excel';

/** What the event of a selection tells: the sheet, and the cells in A1 notation. */
export interface ToldSelection {
  readonly sheet: string;
  readonly cells: string;
}

/**
 * Calls `listener` whenever something else is selected in the grid, by the user or by the add-in. What the event itself
 * tells costs no request: the names of the sheets are those of when the watch began.
 *
 * @param listener gets null where the event is of a sheet that came later
 * @returns ends it
 * @throws ExcelFailure where Excel refuses the subscription
 */
export async function watchSelection(
  listener: (told: ToldSelection | null) => void,
): Promise<() => Promise<void>> {
  const handler = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const names = new Map<string, string>();
    const added = worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      const sheet = names.get(worksheetId);
      listener(sheet === undefined ? null : { sheet, cells: address });
      return Promise.resolve();
    });
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return added;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}
