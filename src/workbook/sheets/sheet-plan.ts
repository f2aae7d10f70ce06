import type { Area } from '../address';
import type { CellValue } from '../snapshot';

/** The whole content of a sheet that belongs to the add-in, from A1. */
export interface SheetPlan {
  readonly name: string;
  /** Rectangular grid; '' is an empty cell. Text stays text, whatever it begins with. */
  readonly values: readonly (readonly CellValue[])[];
  /** Cells that Excel computes; `values` has what they give at the time of the run. Absent: none. */
  readonly formulas?: readonly FormulaCell[];
  readonly formats: readonly FormatRun[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  /** Widths of the columns from A on, in characters. */
  readonly columnWidths: readonly number[];
  /** Rows that are higher or lower than one line: 0-based row and its number of lines. */
  readonly tallRows: readonly { readonly row: number; readonly lines: number }[];
  readonly links?: readonly LinkPlan[];
  /** Cells that turn red while a formula is true; absent: none. */
  readonly warnings?: readonly WarningPlan[];
  /** Cells that are merged; absent: none. */
  readonly merges?: readonly Area[];
  /** 0-based rows that begin a printed page; absent: pages end where they are full. */
  readonly pageBreaks?: readonly number[];
  /** 0-based row that is repeated at the top of every printed page; absent: none. */
  readonly titleRow?: number;
  /** The first column is repeated on every printed page, of which several may stand side by side; absent: it is not. */
  readonly titleColumn?: true;
  /** How a new sheet is printed; absent: A4 landscape, as many pages as it takes. */
  readonly page?: PagePlan;
  /** What stands above and below every printed page; absent: nothing. */
  readonly margin?: MarginTexts;
  /** Height in points of rows of one line; absent: Excel's own. */
  readonly rowHeight?: number;
  /** True for a sheet that nobody needs to see; absent: it is seen. */
  readonly hidden?: true;
}

/** A cell with a formula. No word of the user's stands in it other than as the name of a sheet. */
export interface FormulaCell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** In English, with `=`. */
  readonly formula: string;
}

/** Cells that turn red and bold while something is wrong with them. */
export interface WarningPlan {
  readonly area: Area;
  /** For the first cell of the area, in English, with `=`. It names cells of the same sheet only. */
  readonly formula: string;
}

/** A cell that leads to a place in the workbook. */
export interface LinkPlan {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** `'Meine Stellen'!D7` */
  readonly reference: string;
  readonly tip: string;
}

export interface PagePlan {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Pages that the sheet is shrunk to; 0 = as many as it takes. */
  readonly pages: number;
  /** Per cent of the size on the screen; absent: the sheet is fitted to the width of a page. */
  readonly scale?: number;
}

/** A sheet that says nothing of its page. */
export const LANDSCAPE: PagePlan = { orientation: 'Landscape', pages: 0 };

/** Above a page of whom and what it tells, with the name of the file; below it the sheet, this, and the page's number. */
export interface MarginTexts {
  readonly above: string;
  readonly below: string;
  /** In Excel's codes: `Seite &P von &N`. */
  readonly page: string;
}

export interface FormatRun {
  readonly area: Area;
  readonly format: CellFormat;
}

export interface CellFormat {
  /** US notation, as Office.js wants it. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly wrapText?: boolean;
  /** Steps of indentation from the cell's edge. */
  readonly indent?: number;
  readonly horizontalAlignment?: 'Left' | 'Center' | 'Right';
  readonly verticalAlignment?: 'Top' | 'Center';
  readonly borderTop?: boolean;
}

export interface TablePlan {
  readonly name: string;
  /** Heading row included. */
  readonly area: Area;
}

export interface ChartPlan {
  readonly name: string;
  readonly title: string;
  readonly type: 'ColumnStacked';
  /** Heading row and label column included; one series a column. */
  readonly source: Area;
  /** The sheet that the source lies on; absent: that of the chart. */
  readonly sourceSheet?: string;
  /** Cells that the chart covers. */
  readonly position: Area;
  readonly valueNumberFormat: string;
  /** `#RRGGBB` of each series; null for one that is not seen and only lifts those stacked on it. */
  readonly colors: readonly (string | null)[];
  readonly legend: boolean;
  /** Each amount stands in its bar, so that nobody has to tell colours apart; absent: none does. */
  readonly labels?: true;
}
