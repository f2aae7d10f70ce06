import { LOG_WIDTHS, logColumn } from '../workbook/plan/log-columns';
import { logArea } from '../workbook/plan/log-rows';
import { LOOK } from '../workbook/sheets/look';
import type { LogWrite } from '../workbook/plan/write-plan';
import { cellInput } from './cell-input';
import { applyFormat, pointsOfCharacters, repeatRow, setUpPage } from './decorate-sheet';

/** The columns of the values before and after. */
const VALUES = { left: logColumn('before'), columns: 2 };

const HEADING = { bold: true, fontColor: LOOK.onAccent, fillColor: LOOK.accent } as const;

/** Appends the rows of a run to the log sheet, which is made where there is none. Queues only; the caller syncs. */
export function appendLog(context: Excel.RequestContext, log: LogWrite, exists: boolean): void {
  const { worksheets } = context.workbook;
  const { headings } = log;
  const sheet = exists ? worksheets.getItem(log.sheet) : worksheets.add(log.sheet);
  if (log.firstRow === 0) {
    sheet.getRangeByIndexes(0, 0, 1, headings.length).values = [headings.map(cellInput)];
  } else if (log.missingHeading !== undefined) {
    const column = log.missingHeading;
    sheet.getRangeByIndexes(0, column, 1, 1).values = [[cellInput(headings[column]!)]];
  }
  const { top, rows } = logArea(log);
  sheet.getRangeByIndexes(top, 0, rows, headings.length).values = log.rows.map((row) => row.map(cellInput));
}

/** Formats the new rows of the log, and its headings where it is new. Queues only. */
export function decorateLog(context: Excel.RequestContext, log: LogWrite): void {
  const sheet = context.workbook.worksheets.getItem(log.sheet);
  const { top, rows } = logArea(log);
  applyFormat(sheet.getRangeByIndexes(top, logColumn('time'), rows, 1), {
    numberFormat: LOOK.time,
    horizontalAlignment: 'Left',
  });
  applyFormat(sheet.getRangeByIndexes(top, VALUES.left, rows, VALUES.columns), { numberFormat: LOOK.euro });
  if (log.missingHeading !== undefined) {
    const heading = sheet.getRangeByIndexes(0, log.missingHeading, 1, 1);
    applyFormat(heading, HEADING);
    heading.format.columnWidth = pointsOfCharacters(LOG_WIDTHS[log.missingHeading]!);
  }
  if (log.firstRow > 0) return;
  const headings = sheet.getRangeByIndexes(0, 0, 1, LOG_WIDTHS.length);
  applyFormat(headings, HEADING);
  applyFormat(sheet.getRangeByIndexes(0, VALUES.left, 1, VALUES.columns), { horizontalAlignment: 'Right' });
  LOG_WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(width);
  });
  sheet.freezePanes.freezeRows(1);
  repeatRow(sheet, 0);
  setUpPage(sheet, { orientation: 'Landscape', pages: 0 });
}
