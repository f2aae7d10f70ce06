import type { CellValue } from '../snapshot';

/** A cell of an own sheet that Excel computes, with what it gives at the time of the run. */
export interface LiveCell {
  /** In English, with `=`. */
  readonly formula: string;
  readonly value: CellValue;
}

/** A cell of an own sheet. */
export type SheetCell = CellValue | LiveCell;

export function isLive(cell: SheetCell): cell is LiveCell {
  return typeof cell === 'object';
}
