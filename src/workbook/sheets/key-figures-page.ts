import { brokenLines } from './broken-lines';
import { KEY_FIGURES_SHEET } from './own-sheets';
import type { SheetCell } from './live-cell';
import { LOOK } from './look';
import { SheetBuilder } from './sheet-builder';
import type { MarginTexts, SheetPlan } from './sheet-plan';

const COLUMN_WIDTHS = [32, 7, 15, 15, 16, 16, 13];
const LINE_WIDTH = 128;
const MARK_COLUMN = COLUMN_WIDTHS.length - 1;

/** A blank row and the headings, counted from the next free row. */
const ROWS_ABOVE_BLOCK = 3;

/** One row of the page: a label, up to five cells, and the marks of its figures. */
export type PageRow = readonly SheetCell[];

/**
 * The page of the key figures: seven columns, the last one for the marks. Bold words and lines instead of colours, so
 * that it reads the same in black and white.
 */
export class KeyFiguresPage {
  readonly #sheet = new SheetBuilder(KEY_FIGURES_SHEET, COLUMN_WIDTHS, { orientation: 'Portrait', pages: 1 });

  /** The 1-based row of the first row of the next block. */
  get firstRow(): number {
    return this.#sheet.nextRow + ROWS_ABOVE_BLOCK;
  }

  title(text: string): void {
    this.#sheet.line([text], { bold: true, fontSize: 18 });
  }

  /** Whether the page is still true. */
  mark(cell: SheetCell): void {
    this.#sheet.mark(cell);
  }

  /** A sentence, broken into lines of the page. */
  text(text: string, format: { readonly bold?: boolean; readonly italic?: boolean } = {}): void {
    for (const line of brokenLines(text, LINE_WIDTH)) this.#sheet.line([line], format);
  }

  /** A heading row with the rows below it; `totals` are bold below a line. */
  block(headings: readonly string[], rows: readonly PageRow[], totals: readonly PageRow[] = []): void {
    this.#sheet.skipTo(this.#sheet.nextRow + 1);
    const top = this.#sheet.nextRow;
    this.#sheet.line(headings, {
      bold: true,
      borderTop: true,
      verticalAlignment: 'Center',
      wrapText: true,
    });
    this.#sheet.format(top, 0, 1, COLUMN_WIDTHS.length, { borderTop: true });
    for (const row of rows) this.#sheet.line(row);
    const totalsTop = this.#sheet.nextRow;
    for (const row of totals) this.#sheet.line(row, { bold: true });
    if (totals.length > 0) this.#sheet.format(totalsTop, 0, 1, COLUMN_WIDTHS.length, { borderTop: true });
    this.#numbers(top, [headings, ...rows, ...totals]);
  }

  /** Rows without a heading of their own. */
  rows(rows: readonly PageRow[]): void {
    const top = this.#sheet.nextRow;
    for (const row of rows) this.#sheet.line(row);
    this.#numbers(top, rows);
  }

  build(margin: MarginTexts): SheetPlan {
    return this.#sheet.build(margin);
  }

  /** Numbers to the right; years, kinds and marks are texts. */
  #numbers(top: number, rows: readonly PageRow[]): void {
    for (let column = 2; column < MARK_COLUMN; column += 1) {
      this.#sheet.format(top, column, rows.length, 1, {
        numberFormat: LOOK.euro,
        horizontalAlignment: 'Right',
      });
    }
    this.#sheet.format(top, 1, rows.length, 1, { horizontalAlignment: 'Left' });
    this.#sheet.format(top, MARK_COLUMN, rows.length, 1, { horizontalAlignment: 'Center', bold: true });
  }
}
