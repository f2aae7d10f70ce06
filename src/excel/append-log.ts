import { logArea } from '../workbook/plan/log-rows';
import { LOOK } from '../workbook/sheets/sheet-builder';
import type { LogWrite } from '../workbook/plan/write-plan';
import { cellInput } from './cell-input';
import { applyFormat, pointsOfCharacters, repeatRow } from './lay-out-sheet';

const COLUMN_WIDTHS = [17, 16, 26, 20, 10, 18, 12, 44, 18, 18];

/** Appends the rows of a run to the log sheet, which is made where there is none. Queues only; the caller syncs. */
export function appendLog(
  context: Excel.RequestContext,
  log: LogWrite,
  headings: readonly string[],
  exists: boolean,
): void {
  const { worksheets } = context.workbook;
  const sheet = exists ? worksheets.getItem(log.sheet) : worksheets.add(log.sheet);
  if (log.firstRow === 0) addHeadings(sheet, headings);
  const { top, rows } = logArea(log);
  const range = sheet.getRangeByIndexes(top, 0, rows, headings.length);
  range.values = log.rows.map((row) => row.map(cellInput));
  applyFormat(sheet.getRangeByIndexes(top, 0, rows, 1), {
    numberFormat: LOOK.time,
    horizontalAlignment: 'Left',
  });
  applyFormat(sheet.getRangeByIndexes(top, headings.length - 2, rows, 2), { numberFormat: LOOK.euro });
}

function addHeadings(sheet: Excel.Worksheet, headings: readonly string[]): void {
  const range = sheet.getRangeByIndexes(0, 0, 1, headings.length);
  range.values = [headings.map(cellInput)];
  applyFormat(range, { bold: true, fontColor: LOOK.onAccent, fillColor: LOOK.accent });
  applyFormat(sheet.getRangeByIndexes(0, headings.length - 2, 1, 2), { horizontalAlignment: 'Right' });
  COLUMN_WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(width);
  });
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.paperSize = 'A4';
  repeatRow(sheet, 0);
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}
