import type { DateSystem } from './serial-number';

/**
 * The stand-in's picture of a workbook: what the objects of standin/protocol read and change and what
 * standin/files opens and saves. Parts of a file that are not in here (pivots, comments, VBA, …) stay in
 * `origin` and are written back as they were.
 */
export interface WorkbookDocument {
  readonly sheets: SheetDocument[];
  readonly names: DefinedName[];
  readonly customXmlParts: CustomXmlPart[];
  /** Add-in settings (Office `workbook.settings`), JSON values by key. */
  readonly settings: Map<string, unknown>;
  dateSystem: DateSystem;
  /** True where sheets may not be added, removed, renamed, moved or hidden (`workbookProtection`). */
  structureProtected?: boolean;
  /** 0-based index into `sheets`. */
  activeSheet: number;
  /** The file this was opened from; null for a new workbook. Only standin/files looks inside. */
  readonly origin: FileOrigin | null;
  /** Looks up what a style number of the opened file means. */
  readonly styles: StyleLookup;
}

/** Marker type: standin/files keeps the zip parts in its own class that implements this. */
export interface FileOrigin {
  readonly fileType: 'xlsx' | 'xlsm';
}

export type CellValue = string | number | boolean;

export interface CellDocument {
  /** '' where the cell is empty but formatted. An error value is its English text with `isError`. */
  value: CellValue;
  isError: boolean;
  /** English formula with `=`, or null. A shared formula is already written out for its cell. */
  formula: string | null;
  /** False where the file holds a formula without a stored value; its value then reads as `#BUSY!`. */
  calculated: boolean;
  /** Size of the block that the formula fills, its own cell included; absent where that is one cell. */
  spill?: { readonly rows: number; readonly columns: number };
  /** Style number in the opened file (cellXfs); 0 is the default style. */
  style: number;
  /** What the add-in changed on top of `style`. */
  formatChange: FormatChange | null;
}

export interface FormatChange {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  fontSize?: number;
  /** `#RRGGBB` */
  fontColor?: string;
  /** `#RRGGBB`, null removes the fill. */
  fillColor?: string | null;
  wrapText?: boolean;
  indent?: number;
  horizontalAlignment?: 'General' | 'Left' | 'Center' | 'Right';
  verticalAlignment?: 'Top' | 'Center' | 'Bottom';
  underline?: boolean;
  borderTop?: BorderLine | null;
  borderBottom?: BorderLine | null;
}

export interface BorderLine {
  style: 'Thin' | 'Medium' | 'Double';
  color: string;
}

/** How Excel draws an edge of a cell; the names are those of the file format. */
export type LineKind =
  | 'thin'
  | 'medium'
  | 'thick'
  | 'double'
  | 'hair'
  | 'dotted'
  | 'dashed'
  | 'dashDot'
  | 'dashDotDot'
  | 'mediumDashed'
  | 'mediumDashDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

/** The lines around a cell as a file has them. */
export type CellLines = {
  readonly [side in 'top' | 'bottom' | 'left' | 'right']?: {
    readonly kind: LineKind;
    readonly color: string;
  };
};

export interface StyleLookup {
  /** Number format of a style in US notation (`#,##0.00`), `General` by default. */
  numberFormat(style: number): string;
  /** The rest of the format as far as the stand-in knows it. */
  format(style: number): FormatChange;
  /** The lines around a cell, of which `format` has those that the API of the stand-in can draw. */
  lines(style: number): CellLines;
}

export interface SheetDocument {
  /** Stable id within the session, e.g. `{00000000-0001-0000-0000-000000000000}`. */
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `chartsheet` has no cells; it is kept as it is and not offered through the API. */
  readonly kind: 'worksheet' | 'chartsheet';
  /** Row → column → cell, all 0-based. */
  readonly rows: Map<number, Map<number, CellDocument>>;
  /** Width of a column in characters as the file stores it (Excel's `width`). */
  readonly columnWidths: Map<number, number>;
  /** Row heights in points that the add-in set. */
  readonly rowHeights: Map<number, number>;
  /** Rows and columns, 0-based, that the opened file hides, by hand or by a filter. */
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** What the AutoFilter of the sheet is over, headings included; null where there is none. */
  filter: {
    readonly top: number;
    readonly left: number;
    readonly rows: number;
    readonly columns: number;
  } | null;
  readonly tables: TableDocument[];
  readonly charts: ChartDocument[];
  readonly hyperlinks: HyperlinkDocument[];
  /** Merged cells; none overlaps another. */
  readonly merges: { top: number; left: number; rows: number; columns: number }[];
  /** What is changed as a whole or not at all, whoever writes. */
  readonly fixedBlocks: FixedBlock[];
  /** Conditional formats, the first one first. */
  readonly conditions: ConditionDocument[];
  /** Rows, 0-based, that begin a page by a break that somebody set. */
  readonly pageBreaks: Set<number>;
  protected: boolean;
  showGridlines: boolean;
  frozenRows: number;
  /** `#RRGGBB` or ''. */
  tabColor: string;
  page: PageDocument;
  /** Name of the part in the opened file; null for a sheet the add-in made. Only standin/files uses it. */
  readonly part: string | null;
  /** Everything the API changed on this sheet; standin/files writes only these. */
  readonly changes: SheetChanges;
}

export interface SheetChanges {
  /** `row,column` of cells whose value, formula or format changed or that were cleared. */
  readonly cells: Set<string>;
  /** The same since a view of the document last asked, where there is one; it empties the set. */
  unseen: Set<string> | null;
  readonly columns: Set<number>;
  readonly rows: Set<number>;
  tables: boolean;
  charts: boolean;
  hyperlinks: boolean;
  merges: boolean;
  pageBreaks: boolean;
  conditions: boolean;
  /** View, page set-up, tab colour. */
  sheet: boolean;
}

export interface ConditionDocument {
  readonly id: string;
  area: { top: number; left: number; rows: number; columns: number };
  /** In English, with `=`; null for a condition of a file that is no formula. */
  formula: string | null;
  fontColor: string | null;
  bold: boolean | null;
  /** As the opened file has it; null for one that the API made. */
  readonly source: string | null;
}

/** A PivotTable, or cells that one formula fills because it was entered with Ctrl+Shift+Enter. */
export interface FixedBlock {
  readonly kind: 'array' | 'pivot';
  readonly area: {
    readonly top: number;
    readonly left: number;
    readonly rows: number;
    readonly columns: number;
  };
}

export interface PageDocument {
  orientation: 'Portrait' | 'Landscape';
  /** Number of pages to fit to; null = not fitted in that direction. */
  fitWidth: number | null;
  fitHeight: number | null;
  paperSize: 'A4' | null;
  /** Per cent of the size on the screen; null where the sheet is fitted to pages or nobody set one. */
  scale?: number | null;
  /** In points; absent: those of the file, or Excel's own. */
  margins?: PageMargins;
  /** What stands above and below every page, in Excel's codes (`&P`); absent: nothing. */
  headerFooter?: HeaderFooterTexts;
}

export type PageMargin = 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer';
export type PageMargins = Readonly<Record<PageMargin, number>>;
export type HeaderFooterPart = `${'left' | 'center' | 'right'}${'Header' | 'Footer'}`;
export type HeaderFooterTexts = Readonly<Record<HeaderFooterPart, string>>;

export interface TableDocument {
  readonly id: string;
  name: string;
  /** 0-based area, heading row included. */
  area: { top: number; left: number; rows: number; columns: number };
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  hasTotals: boolean;
  /** Part in the opened file; null for a table the add-in made. */
  readonly part: string | null;
}

export interface ChartDocument {
  readonly id: string;
  name: string;
  /** Office.js chart type, e.g. `ColumnStacked`, `ColumnClustered`. `Unknown` for charts that were in the file. */
  type: string;
  title: string;
  /** Sheet and area of the data; null for charts that were in the file. */
  source: {
    sheet: SheetDocument;
    area: { top: number; left: number; rows: number; columns: number };
    seriesBy: 'Rows' | 'Columns';
  } | null;
  /** Top-left and bottom-right cells, 0-based. */
  position: { top: number; left: number; bottom: number; right: number };
  legend: 'Bottom' | 'Right' | 'Top' | 'None';
  valueNumberFormat: string | null;
  /** Fill colour of the series, `#RRGGBB` or `none`, in order; missing entries take the theme's colour. */
  seriesColors: string[];
  /** Whether the amounts of a series stand in its bars, in order; a missing entry has none. */
  seriesLabels: boolean[];
  /** Part in the opened file; null for a chart the add-in made. */
  readonly part: string | null;
}

/** A link of a cell or range to a place in the workbook or to an address outside. */
export interface HyperlinkDocument {
  /** 0-based. */
  readonly area: { top: number; left: number; rows: number; columns: number };
  /** Outside address; only links that were in the file have one. */
  readonly address: string | null;
  /** Place in the workbook, `Stellen!D7`. */
  readonly documentReference: string | null;
  readonly screenTip: string | null;
  readonly display: string | null;
  /** Position among the links in the opened file; null for one the add-in made. */
  readonly element: number | null;
}

export interface DefinedName {
  name: string;
  /** As in the file, without `=`: `Haushalt!$C$4`. */
  refersTo: string;
  /** Sheet id for a sheet-scoped name, else null. */
  sheetId: string | null;
  hidden: boolean;
}

export interface CustomXmlPart {
  readonly id: string;
  namespace: string;
  xml: string;
  /** Part in the opened file; null for one the add-in made. */
  readonly part: string | null;
  changed: boolean;
  deleted: boolean;
}
