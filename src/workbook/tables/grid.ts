import type { DateSystem } from '../../domain/time';
import { cellAddress, columnLetters, type Area } from '../address';
import { GENERAL, readNumberFormat, type NumberFormat } from '../cells/number-format';
import type { CellValue, SheetSnapshot } from '../snapshot';
import { USUAL_NEEDS, type PostsNeeds } from './posts-needs';

/** The cells of a sheet by absolute 0-based row and column. */
export class Grid {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** True where rows and columns are exchanged. */
  readonly isTurned: boolean = false;
  readonly #formats = new Map<string, NumberFormat>();

  /**
   * @param needs what a posts table on the sheet has to give
   * @param dateSystem what the numbers of its dates count from
   */
  constructor(
    readonly sheet: SheetSnapshot,
    readonly needs: PostsNeeds = USUAL_NEEDS,
    readonly dateSystem: DateSystem = 1900,
  ) {
    this.top = sheet.top;
    this.left = sheet.left;
    this.bottom = sheet.top + sheet.values.length - 1;
    this.right = sheet.left + (sheet.values[0]?.length ?? 0) - 1;
  }

  cell(row: number, column: number): CellValue {
    return this.sheet.values[row - this.top]?.[column - this.left] ?? '';
  }

  /** What the number format of a cell says about its number. */
  format(row: number, column: number): NumberFormat {
    const { formats } = this.sheet;
    if (formats === undefined) return GENERAL;
    const pattern = formats[Math.min(row - this.top, formats.length - 1)]?.[column - this.left];
    if (pattern === undefined || pattern === 'General') return GENERAL;
    let format = this.#formats.get(pattern);
    if (format === undefined) {
      format = readNumberFormat(pattern);
      this.#formats.set(pattern, format);
    }
    return format;
  }

  /** A1 address of a cell in the sheet. */
  address(row: number, column: number): string {
    return cellAddress(row, column);
  }

  /** Where an area of the grid lies in the sheet. */
  areaInSheet(area: Area): Area {
    return area;
  }

  /** What the sheet calls a column: its letters; in a transposed list the number of its row. */
  nameOfColumn(index: number): string {
    return columnLetters(index);
  }

  /** The same for a row. */
  nameOfRow(row: number): string {
    return String(row + 1);
  }
}
