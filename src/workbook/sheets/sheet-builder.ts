import type { Area } from '../address';
import { fittingCell } from '../fitting-cell';
import { fitsExcel } from '../live/formula-limits';
import type { CellValue } from '../snapshot';
import { isLive, type SheetCell } from './live-cell';
import { LOOK } from './look';
import { groupedPages } from './grouped-pages';
import { pageBreaks, pointsOfLines } from './page-breaks';
import type {
  CellFormat,
  ChartPlan,
  FormatRun,
  LinkPlan,
  MarginTexts,
  PagePlan,
  SheetPlan,
  TablePlan,
  WarningPlan,
} from './sheet-plan';
import { LANDSCAPE } from './sheet-plan';

/** One column of a table on an own sheet. */
export interface ColumnPlan {
  readonly heading: string;
  /** US number format; absent for text. */
  readonly numberFormat?: string;
  readonly wrap?: boolean;
}

/** The heading of a section. */
export const HEADING_FORMAT: CellFormat = { bold: true, fontSize: 13, fontColor: LOOK.accent };

/** Points of headings on paper that stands upright: words such as `Gegenfinanzierung` are wider than an amount. */
const SMALL_HEADING = 9;

/** Lays out an own sheet from top to bottom. */
export class SheetBuilder {
  private readonly rows: SheetCell[][] = [];
  private readonly formats: FormatRun[] = [];
  private readonly tables: TablePlan[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly links: LinkPlan[] = [];
  private readonly merges: Area[] = [];
  private readonly warnings: WarningPlan[] = [];
  private readonly blocks: number[] = [];
  private readonly groups: number[] = [];
  private readonly lines = new Map<number, number>();
  private titleRow: number | null = null;
  private titleColumn = false;

  constructor(
    private readonly name: string,
    private readonly columnWidths: readonly number[],
    private readonly page?: PagePlan,
    private readonly isHidden = false,
    /** Points of a row of one line on a sheet whose page groups are printed on a page each; null for all others. */
    private readonly rowHeight: number | null = null,
  ) {}

  /** 0-based index of the next free row. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** Leaves rows blank up to, and not including, `row`. */
  skipTo(row: number): void {
    while (this.rows.length < row) this.rows.push([]);
  }

  /** Writes one row of cells from column A, all in one format. */
  line(cells: readonly SheetCell[], format: CellFormat = {}): void {
    this.format(this.nextRow, 0, 1, Math.max(cells.length, 1), format);
    this.rows.push([...cells]);
  }

  /** Fills a cell of a row that is there, beside what it holds. */
  place(row: number, column: number, cell: SheetCell): void {
    const cells = this.rows[row]!;
    while (cells.length < column) cells.push('');
    cells[column] = cell;
  }

  /** A paragraph over all columns. */
  paragraph(text: string, format: CellFormat): void {
    const area = { top: this.nextRow, left: 0, rows: 1, columns: this.columnWidths.length };
    this.line([text], { ...format, wrapText: true, verticalAlignment: 'Top' });
    this.merges.push(area);
  }

  /** What follows up to the next block is printed on one page if it fits on one. */
  beginBlock(): void {
    this.blocks.push(this.nextRow);
  }

  /** What follows up to the next group should stand on a page of its own. */
  startGroup(): void {
    if (this.groups.at(-1) !== this.nextRow) this.groups.push(this.nextRow);
  }

  /** The next row is repeated at the top of every printed page. */
  repeatNextRow(): void {
    this.titleRow = this.nextRow;
  }

  /** The first column is repeated on every printed page: a sheet that is too wide to be read takes several side by side. */
  repeatFirstColumn(): void {
    this.titleColumn = true;
  }

  /** A section heading with a blank row above it; it begins a block. */
  heading(text: string): void {
    if (this.groups.at(-1) !== this.nextRow) this.gap();
    this.beginBlock();
    this.setLines(HEADING_LINES);
    this.line([text], HEADING_FORMAT);
  }

  /** The title of the sheet. */
  title(text: string): void {
    this.setLines(TITLE_LINES);
    this.line([text], { bold: true, fontSize: 18, fontColor: LOOK.accent });
  }

  /** Whether the sheet is still true, red where it is not. */
  mark(cell: SheetCell): void {
    const row = this.nextRow;
    this.line([cell], { bold: true });
    if (!isLive(cell)) return;
    const area = { top: row, left: 0, rows: 1, columns: 1 };
    this.warn(area, `=$A$${row + 1}<>"${String(cell.value)}"`);
  }

  /** Turns cells red while a formula, written for the first of them, is true. */
  warn(area: Area, formula: string): void {
    this.warnings.push({ area, formula });
  }

  /** A blank row, lower than others where rows have a height. */
  gap(): void {
    this.setLines(GAP_LINES);
    this.skipTo(this.nextRow + 1);
  }

  private setLines(lines: number): void {
    if (this.rowHeight !== null) this.lines.set(this.nextRow, lines);
  }

  /** An Excel table; `totals` are bold rows directly below it that do not belong to it. */
  table(
    name: string,
    columns: readonly ColumnPlan[],
    body: readonly (readonly SheetCell[])[],
    totals: readonly (readonly SheetCell[])[] = [],
  ): void {
    const top = this.nextRow;
    this.line(
      columns.map((column) => column.heading),
      {
        bold: true,
        fontColor: LOOK.onAccent,
        fillColor: LOOK.accent,
        wrapText: true,
        verticalAlignment: 'Center',
        ...(this.page?.orientation === 'Portrait' ? { fontSize: SMALL_HEADING } : {}),
      },
    );
    for (const row of [...body, ...totals]) this.rows.push([...row]);
    this.tables.push({ name, area: { top, left: 0, rows: body.length + 1, columns: columns.length } });
    columns.forEach((column, index) => {
      const rows = body.length + totals.length;
      const horizontalAlignment = column.numberFormat === undefined ? 'Left' : 'Right';
      const indent = column.numberFormat === undefined && index > 0 ? { indent: 1 } : {};
      this.format(top, index, 1, 1, { horizontalAlignment, ...indent });
      this.format(top + 1, index, rows, 1, {
        horizontalAlignment,
        verticalAlignment: 'Top',
        ...indent,
        ...(column.numberFormat === undefined ? {} : { numberFormat: column.numberFormat }),
      });
      // The name of a total goes on over the blank cells beside it.
      if (column.wrap === true) this.format(top + 1, index, body.length, 1, { wrapText: true });
    });
    if (totals.length > 0) {
      this.format(top + 1 + body.length, 0, totals.length, columns.length, {
        bold: true,
        fillColor: LOOK.totalFill,
        borderTop: true,
      });
    }
  }

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  /** Makes a cell lead to a place in the workbook. */
  link(link: LinkPlan): void {
    this.links.push(link);
  }

  format(top: number, left: number, rows: number, columns: number, format: CellFormat): void {
    if (rows > 0 && Object.keys(format).length > 0) {
      this.formats.push({ area: { top, left, rows, columns }, format });
    }
  }

  /** Rows whose wrapped text needs more than one line of its column. */
  private tallRows(): SheetPlan['tallRows'] {
    const lines = new Map(this.lines);
    const whole = this.columnWidths.reduce((sum, width) => sum + width, 0);
    const merged = new Map(this.merges.map(({ top }) => [top, whole]));
    for (const { area, format } of this.formats) {
      if (format.wrapText !== true) continue;
      for (let row = area.top; row < area.top + area.rows; row += 1) {
        for (let column = area.left; column < area.left + area.columns; column += 1) {
          const text = String(valueOf(this.rows[row]?.[column] ?? ''));
          const needed = linesOf(text, merged.get(row) ?? this.columnWidths[column]!);
          if (needed > (lines.get(row) ?? 1)) lines.set(row, needed);
        }
      }
    }
    return [...lines].map(([row, count]) => ({ row, lines: count }));
  }

  /** No breaks where the sheet is shrunk to a number of pages. */
  private pages(tallRows: SheetPlan['tallRows']): {
    readonly breaks: readonly number[];
    readonly page: PagePlan | undefined;
  } {
    const page = this.page ?? LANDSCAPE;
    if (page.pages > 0) return { breaks: [], page };
    const lines = new Map(tallRows.map(({ row, lines: count }) => [row, count]));
    const charted = Math.max(0, ...this.charts.map(({ position }) => position.top + position.rows));
    const rows = Math.max(this.rows.length, charted);
    const { rowHeight, blocks, groups } = this;
    if (rowHeight === null) {
      const breaks = pageBreaks(blocks, rows, (row) => lines.get(row) ?? 1, this.columnWidths, page);
      return { breaks, page: this.page };
    }
    const heightOf = (row: number): number => (lines.has(row) ? pointsOfLines(lines.get(row)!) : rowHeight);
    const { breaks, scale } = groupedPages(
      { blocks, groups, rows, heightOf, goesOnBeside: this.titleColumn, orientation: page.orientation },
      this.columnWidths,
    );
    return { breaks, page: { ...page, scale } };
  }

  /** @param margin what stands above and below its printed pages */
  build(margin?: MarginTexts): SheetPlan {
    const tallRows = this.tallRows();
    const { breaks, page } = this.pages(tallRows);
    const width = Math.max(this.columnWidths.length, ...this.rows.map((row) => row.length));
    const formulas = this.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        // What Excel would refuse stays the value that it has.
        isLive(cell) && fitsExcel(cell.formula) ? [{ row, column, formula: cell.formula }] : [],
      ),
    );
    return {
      name: this.name,
      values: this.rows.map((row) => [...row.map(valueOf), ...Array<CellValue>(width - row.length).fill('')]),
      ...(formulas.length === 0 ? {} : { formulas }),
      formats: this.formats,
      tables: this.tables,
      charts: this.charts,
      columnWidths: this.columnWidths,
      tallRows,
      ...(this.warnings.length === 0 ? {} : { warnings: this.warnings }),
      ...(this.merges.length === 0 ? {} : { merges: this.merges }),
      ...(breaks.length === 0 ? {} : { pageBreaks: breaks }),
      ...(this.titleRow === null ? {} : { titleRow: this.titleRow }),
      ...(this.titleColumn ? { titleColumn: true as const } : {}),
      ...(this.links.length === 0 ? {} : { links: this.links }),
      ...(page === undefined ? {} : { page }),
      ...(this.rowHeight === null ? {} : { rowHeight: this.rowHeight }),
      ...(margin === undefined ? {} : { margin }),
      ...(this.isHidden ? { hidden: true as const } : {}),
    };
  }
}

function valueOf(cell: SheetCell): CellValue {
  return fittingCell(isLive(cell) ? cell.value : cell);
}

/** Lines of a row by what stands in it, where rows have a height. */
const TITLE_LINES = 1.8;
const HEADING_LINES = 1.3;
const GAP_LINES = 0.4;

/** Lines that a text takes when it breaks between words in a column of so many characters. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let free = width;
  for (const word of text.split(' ')) {
    if (word.length > free && free < width) {
      lines += 1;
      free = width;
    }
    free -= word.length + 1;
  }
  return lines;
}
