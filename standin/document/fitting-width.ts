import { numberFormatOf } from './cell-format';
import { storedCells } from './cells';
import type { CellArea } from './range-address';
import type { CellDocument, SheetDocument, StyleLookup, WorkbookDocument } from './workbook-document';

const widest = 255;
const padding = 0.7109375;

/** Width in characters that roughly fits the contents of one column's cells; null where they are all empty. */
export function fittingWidth(
  document: WorkbookDocument,
  sheet: SheetDocument,
  column: CellArea,
): number | null {
  let longest = 0;
  for (const [, , cell] of storedCells(sheet, column)) {
    longest = Math.max(longest, shownLength(cell, document.styles));
  }
  return longest === 0 ? null : Math.min(widest, longest + 1 + padding);
}

function shownLength(cell: CellDocument, styles: StyleLookup): number {
  if (typeof cell.value !== 'number') return String(cell.value).length;
  const format = numberFormatOf(cell, styles).split(';')[0]!;
  if (!/[0#]/.test(format)) return Math.max(format.length, String(cell.value).length);
  const decimals = /\.([0#?]+)/.exec(format)?.[1]!.length ?? 0;
  const separators = format.includes(',') ? 4 : 0;
  return cell.value.toFixed(decimals).length + separators + format.replace(/[^€%]/g, '').length;
}
