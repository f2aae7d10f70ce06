import { LOOK } from '../workbook/sheets/look';
import type { AddedSheet } from '../workbook/plan/write-plan';
import { cellInput } from './cell-input';
import { applyFormat, pointsOfCharacters } from './decorate-sheet';

/** Makes sheets for the user's own cells, after the others. Queues only; the caller syncs. */
export function addSheets(context: Excel.RequestContext, sheets: readonly AddedSheet[]): void {
  for (const { name, values } of sheets) {
    const sheet = context.workbook.worksheets.add(name);
    if (values.length > 0) {
      sheet.getRangeByIndexes(0, 0, values.length, values[0]!.length).values = values.map((row) =>
        row.map(cellInput),
      );
    }
  }
}

/** Sets the heading rows of added sheets off and keeps them in view. Queues only. */
export function decorateAddedSheets(context: Excel.RequestContext, sheets: readonly AddedSheet[]): void {
  for (const { name, columnWidths } of sheets) {
    const sheet = context.workbook.worksheets.getItem(name);
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
