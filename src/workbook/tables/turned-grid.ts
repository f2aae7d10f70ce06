import type { NumberFormat } from '../cells/number-format';
import type { Area } from '../address';
import type { CellValue, SheetSnapshot } from '../snapshot';
import { Grid } from './grid';
import type { PostsNeeds } from './posts-needs';

/**
 * A sheet with rows and columns exchanged, so that a transposed list reads like any other. Its rows are the columns of
 * the sheet; addresses are those of the sheet.
 */
export class TurnedGrid extends Grid {
  override readonly top: number;
  override readonly left: number;
  override readonly bottom: number;
  override readonly right: number;
  override readonly isTurned = true;

  constructor(sheet: SheetSnapshot, needs?: PostsNeeds) {
    super(sheet, needs);
    const upright = new Grid(sheet, needs);
    this.top = upright.left;
    this.left = upright.top;
    this.bottom = upright.right;
    this.right = upright.bottom;
    this.#upright = upright;
  }

  readonly #upright: Grid;

  override cell(row: number, column: number): CellValue {
    return this.#upright.cell(column, row);
  }

  override format(row: number, column: number): NumberFormat {
    return this.#upright.format(column, row);
  }

  override address(row: number, column: number): string {
    return this.#upright.address(column, row);
  }

  override areaInSheet({ top, left, rows, columns }: Area): Area {
    return { top: left, left: top, rows: columns, columns: rows };
  }

  override nameOfColumn(index: number): string {
    return this.#upright.nameOfRow(index);
  }

  override nameOfRow(row: number): string {
    return this.#upright.nameOfColumn(row);
  }
}
