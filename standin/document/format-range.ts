import { notImplemented } from '../protocol/host-error';
import { changeFormat } from './cell-format';
import { requireUnprotected } from './protection';
import type { CellArea } from './range-address';
import { isUnbounded } from './range-address';
import type { FormatChange, SheetDocument } from './workbook-document';

/**
 * Formats a range.
 * @throws HostError `AccessDenied` on a protected sheet, `NotImplemented` for whole rows and columns, whose formats
 * the document cannot hold.
 */
export function formatRange(sheet: SheetDocument, area: CellArea, change: FormatChange): void {
  requireUnprotected(sheet);
  if (isUnbounded(area)) throw notImplemented('Formatting whole rows or columns');
  changeFormat(sheet, area, change);
}
