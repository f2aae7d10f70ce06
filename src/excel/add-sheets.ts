import { parseArea } from '../workbook/address';
import type { WritePlan } from '../workbook/plan/write-plan';
import { applyFormat, pointsOfCharacters } from './lay-out-sheet';

const COLUMN_WIDTH = 22;

/** Makes the sheets for new cells of the user's own, behind the others, their first row bold. Queues only. */
export function addSheets(context: Excel.RequestContext, { addedSheets = [], cells }: WritePlan): void {
  for (const name of addedSheets) {
    const sheet = context.workbook.worksheets.add(name);
    const columns = cells
      .filter(({ place }) => place.sheet === name)
      .map(({ place }) => parseArea(place.cell).left + 1);
    const width = Math.max(1, ...columns);
    applyFormat(sheet.getRangeByIndexes(0, 0, 1, width), { bold: true });
    sheet.getRangeByIndexes(0, 0, 1, width).format.columnWidth = pointsOfCharacters(COLUMN_WIDTH);
  }
}
