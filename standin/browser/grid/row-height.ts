import { formatOf } from '../../document/cell-format';
import { standardRowHeight, widthInPoints } from '../../document/column-width';
import { mergeAt } from '../../document/merged-away';
import type { CellDocument, SheetDocument, WorkbookDocument } from '../../document/workbook-document';
import { standardColumnWidth } from '../../document/column-width';

/** Height of a line to the size of its font. */
const lineSpacing = 1.3;
/** Mean width of a letter to the size of its font. */
const letterWidth = 0.52;
/** Points that a cell keeps free on the left and right. */
const padding = 6;

/**
 * Height in points with which a row fits its cells, as Excel gives a row whose height nobody has set: the largest font,
 * and as many lines as the longest wrapped text roughly needs. The lines of merged cells do not count, as in Excel.
 */
export function fittingRowHeight(document: WorkbookDocument, sheet: SheetDocument, row: number): number {
  let height = standardRowHeight;
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    if (cell.value === '') continue;
    const size = formatOf(cell, 'fontSize', document.styles);
    const wraps = formatOf(cell, 'wrapText', document.styles) && mergeAt(sheet, row, column) === undefined;
    const lines = wraps ? linesOf(sheet, column, cell, size) : 1;
    height = Math.max(height, lines * size * lineSpacing);
  }
  return height;
}

function linesOf(sheet: SheetDocument, column: number, { value }: CellDocument, size: number): number {
  const characters = sheet.columnWidths.get(column);
  const width = (characters === undefined ? standardColumnWidth : widthInPoints(characters)) - padding;
  const perLine = Math.max(1, Math.floor(width / (size * letterWidth)));
  return String(value)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
