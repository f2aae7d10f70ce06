import { numberFormatOf } from './cell-format';
import { cellAt } from './cells';
import { columnChanged } from './changes';
import { standardColumnWidth, widthInCharacters } from './column-width';
import { fittingWidth } from './fitting-width';
import type { SheetDocument, WorkbookDocument } from './workbook-document';

/** Digits that a whole number without a format may have before Excel shows an exponent instead of widening. */
const mostDigits = 11;

/**
 * Widens a column of standard width in which a user enters a number that does not fit, as Excel does. A width that
 * somebody chose stays, and decimals without a format are shortened instead.
 */
export function widenForEntered(
  document: WorkbookDocument,
  sheet: SheetDocument,
  cell: { readonly row: number; readonly column: number },
): void {
  const entered = cellAt(sheet, cell.row, cell.column);
  if (typeof entered?.value !== 'number' || sheet.columnWidths.has(cell.column)) return;
  const isPlain = numberFormatOf(entered, document.styles) === 'General';
  if (isPlain && !/^-?\d+$/.test(String(entered.value))) return;
  if (isPlain && Math.abs(entered.value) >= 10 ** mostDigits) return;
  const fitting = fittingWidth(document, sheet, { top: cell.row, left: cell.column, rows: 1, columns: 1 });
  if (fitting === null || fitting <= widthInCharacters(standardColumnWidth)) return;
  sheet.columnWidths.set(cell.column, fitting);
  columnChanged(sheet, cell.column);
}
