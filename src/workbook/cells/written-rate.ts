import type { CellValue } from '../snapshot';

const WRITTEN = /^\d{1,3}(?:,\d+)? ?(?:%|v\. ?h\.)$/i;

/** True for a percentage that is a text: `70 %`. */
export function isWrittenRate(cell: CellValue): boolean {
  return typeof cell === 'string' && WRITTEN.test(cell.trim());
}
