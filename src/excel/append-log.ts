import { LOG_WIDTHS, logColumn } from '../workbook/plan/log-columns';
import { logArea } from '../workbook/plan/log-rows';
import { LOOK } from '../workbook/sheets/look';
import type { LogWrite } from '../workbook/plan/write-plan';
import { cellInput } from './cell-input';
import { applyFormat, pointsOfCharacters, repeatRow } from './lay-out-sheet';

/** The last two columns: the values before and after. */
const VALUES = { left: logColumn('before'), columns: 2 };

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
  applyFormat(sheet.getRangeByIndexes(top, logColumn('time'), rows, 1), {
    numberFormat: LOOK.time,
    horizontalAlignment: 'Left',
  });
  applyFormat(sheet.getRangeByIndexes(top, VALUES.left, rows, VALUES.columns), { numberFormat: LOOK.euro });
}

function addHeadings(sheet: Excel.Worksheet, headings: readonly string[]): void {
  const range = sheet.getRangeByIndexes(0, 0, 1, headings.length);
  range.values = [headings.map(cellInput)];
  applyFormat(range, { bold: true, fontColor: LOOK.onAccent, fillColor: LOOK.accent });
  applyFormat(sheet.getRangeByIndexes(0, VALUES.left, 1, VALUES.columns), { horizontalAlignment: 'Right' });
  LOG_WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(width);
  });
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.paperSize = 'A4';
  repeatRow(sheet, 0);
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}
