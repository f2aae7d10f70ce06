import type { Area } from '../workbook/address';
import { COLUMNS_OF_SHEET, ROWS_OF_SHEET } from '../workbook/excel-limits';

/**
 * Clears a sheet, but leaves the contents of some rows of headings: a table whose heading is emptied gives its column
 * another name. Queues only; the caller syncs.
 *
 * @param headings one row each, none on top of another
 */
export function clearAround(sheet: Excel.Worksheet, headings: readonly Area[]): void {
  if (headings.length === 0) {
    sheet.getRange().clear();
    return;
  }
  const tops = [...new Set(headings.map(({ top }) => top))].sort((one, other) => one - other);
  let free = 0;
  for (const top of tops) {
    clear(sheet, { top: free, left: 0, rows: top - free, columns: COLUMNS_OF_SHEET });
    clearBeside(
      sheet,
      headings.filter((heading) => heading.top === top),
    );
    free = top + 1;
  }
  clear(sheet, { top: free, left: 0, rows: ROWS_OF_SHEET - free, columns: COLUMNS_OF_SHEET });
}

/** @param headings in one row */
function clearBeside(sheet: Excel.Worksheet, headings: readonly Area[]): void {
  let free = 0;
  for (const heading of [...headings].sort((one, other) => one.left - other.left)) {
    const { top, left, columns } = heading;
    clear(sheet, { top, left: free, rows: 1, columns: left - free });
    sheet.getRangeByIndexes(top, left, 1, columns).clear('Formats');
    free = left + columns;
  }
  const { top } = headings[0]!;
  clear(sheet, { top, left: free, rows: 1, columns: COLUMNS_OF_SHEET - free });
}

function clear(sheet: Excel.Worksheet, { top, left, rows, columns }: Area): void {
  if (rows > 0 && columns > 0) sheet.getRangeByIndexes(top, left, rows, columns).clear();
}
