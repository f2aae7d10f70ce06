import { LOOK } from '../workbook/sheets/look';
import type { AddedSheet } from '../workbook/plan/write-plan';
import { cellInput } from './cell-input';
import { applyFormat, pointsOfCharacters } from './lay-out-sheet';

/** Makes sheets for the user's own cells, after the others, their heading row set off and kept in view. Queues only. */
export function addSheets(context: Excel.RequestContext, sheets: readonly AddedSheet[]): void {
  for (const { name, values, columnWidths } of sheets) {
    const sheet = context.workbook.worksheets.add(name);
    if (values.length > 0) {
      sheet.getRangeByIndexes(0, 0, values.length, values[0]!.length).values = values.map((row) =>
        row.map(cellInput),
      );
    }
    applyFormat(sheet.getRangeByIndexes(0, 0, 1, columnWidths.length), {
      bold: true,
      fontColor: LOOK.onAccent,
      fillColor: LOOK.accent,
      wrapText: true,
    });
    columnWidths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(width);
    });
    sheet.freezePanes.freezeRows(1);
  }
}
