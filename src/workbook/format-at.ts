import { readNumberFormat, type NumberFormat } from './cells/number-format';
import type { SheetSnapshot } from './snapshot';

/** The number format of a cell, 0-based; rows below the first ones are formatted like the last of them. */
export function formatAt({ formats, top, left }: SheetSnapshot, row: number, column: number): NumberFormat {
  const rows = formats ?? [];
  const pattern = rows[Math.min(Math.max(0, row - top), rows.length - 1)]?.[column - left];
  return readNumberFormat(pattern ?? 'General');
}
