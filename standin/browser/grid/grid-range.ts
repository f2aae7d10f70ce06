import type { IRange } from '@univerjs/core';
import type { CellArea } from '../../document/range-address';

/** An area of cells in the grid's terms. */
export function gridRange({ top, left, rows, columns }: CellArea): IRange {
  return { startRow: top, startColumn: left, endRow: top + rows - 1, endColumn: left + columns - 1 };
}
