import type { CellValue, SheetSnapshot } from '../snapshot';
import { USUAL_NEEDS, type PostsNeeds } from './posts-needs';

/** The cells of a sheet by absolute 0-based row and column. */
export class Grid {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;

  /** @param needs what a posts table on the sheet has to give */
  constructor(
    readonly sheet: SheetSnapshot,
    readonly needs: PostsNeeds = USUAL_NEEDS,
  ) {
    this.top = sheet.top;
    this.left = sheet.left;
    this.bottom = sheet.top + sheet.values.length - 1;
    this.right = sheet.left + (sheet.values[0]?.length ?? 0) - 1;
  }

  cell(row: number, column: number): CellValue {
    return this.sheet.values[row - this.top]?.[column - this.left] ?? '';
  }
}
