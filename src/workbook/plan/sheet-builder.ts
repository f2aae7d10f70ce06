import type { CellValue } from '../snapshot';
import type { CellFormat, ChartPlan, FormatRun, SheetPlan, TablePlan } from './write-plan';

/** How the add-in's own sheets look: one accent colour, quiet greys, amounts to the right. */
export const LOOK = {
  accent: '#1F4E5F',
  onAccent: '#FFFFFF',
  muted: '#595959',
  totalFill: '#E8EEF1',
  seriesColors: ['#1F4E5F', '#5B9AA0', '#C9A227'],
  euro: '#,##0.00',
  fte: '0.00',
  year: '0',
  time: 'dd.mm.yyyy hh:mm',
} as const;

/** One column of a table on an own sheet. */
export interface ColumnPlan {
  readonly heading: string;
  /** US number format; absent for text. */
  readonly numberFormat?: string;
  readonly wrap?: boolean;
}

/** Lays out an own sheet from top to bottom. */
export class SheetBuilder {
  private readonly rows: CellValue[][] = [];
  private readonly formats: FormatRun[] = [];
  private readonly tables: TablePlan[] = [];
  private readonly charts: ChartPlan[] = [];

  constructor(
    private readonly name: string,
    private readonly columnWidths: readonly number[],
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
  line(cells: readonly CellValue[], format: CellFormat = {}): void {
    this.format(this.nextRow, 0, 1, Math.max(cells.length, 1), format);
    this.rows.push([...cells]);
  }

  /** A section heading with a blank row above it. */
  heading(text: string): void {
    this.skipTo(this.nextRow + 1);
    this.line([text], { bold: true, fontSize: 13, fontColor: LOOK.accent });
  }

  /** An Excel table; `totals` are bold rows directly below it that do not belong to it. */
  table(
    name: string,
    columns: readonly ColumnPlan[],
    body: readonly (readonly CellValue[])[],
    totals: readonly (readonly CellValue[])[] = [],
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
      },
    );
    for (const row of [...body, ...totals]) this.rows.push([...row]);
    this.tables.push({ name, area: { top, left: 0, rows: body.length + 1, columns: columns.length } });
    columns.forEach((column, index) => {
      const rows = body.length + totals.length;
      if (column.numberFormat !== undefined) {
        this.format(top + 1, index, rows, 1, {
          numberFormat: column.numberFormat,
          horizontalAlignment: 'Right',
        });
        this.format(top, index, 1, 1, { horizontalAlignment: 'Right' });
      } else {
        this.format(top + 1, index, rows, 1, {
          horizontalAlignment: 'Left',
          verticalAlignment: 'Top',
          ...(column.wrap === true ? { wrapText: true } : {}),
        });
      }
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

  format(top: number, left: number, rows: number, columns: number, format: CellFormat): void {
    if (rows > 0 && Object.keys(format).length > 0) {
      this.formats.push({ area: { top, left, rows, columns }, format });
    }
  }

  build(): SheetPlan {
    const width = Math.max(this.columnWidths.length, ...this.rows.map((row) => row.length));
    return {
      name: this.name,
      values: this.rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]),
      formats: this.formats,
      tables: this.tables,
      charts: this.charts,
      columnWidths: this.columnWidths,
    };
  }
}
