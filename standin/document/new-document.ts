import type { CellDocument, SheetDocument, StyleLookup, WorkbookDocument } from './workbook-document';

/** An empty cell as it is before anything is written to it. */
export function emptyCell(): CellDocument {
  return { value: '', isError: false, formula: null, calculated: true, style: 0, formatChange: null };
}

/** A new, empty sheet. `index` makes the id. */
export function newSheet(name: string, index: number, part: string | null = null): SheetDocument {
  return {
    id: `{00000000-0001-0000-${index.toString(16).padStart(4, '0')}-000000000000}`,
    name,
    visibility: 'Visible',
    kind: 'worksheet',
    rows: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    filter: null,
    tables: [],
    charts: [],
    hyperlinks: [],
    merges: [],
    fixedBlocks: [],
    conditions: [],
    pageBreaks: new Set(),
    protected: false,
    showGridlines: true,
    frozenRows: 0,
    tabColor: '',
    page: { orientation: 'Portrait', fitWidth: null, fitHeight: null, paperSize: null },
    part,
    changes: {
      cells: new Set(),
      unseen: null,
      columns: new Set(),
      rows: new Set(),
      tables: false,
      charts: false,
      hyperlinks: false,
      merges: false,
      pageBreaks: false,
      conditions: false,
      sheet: false,
    },
  };
}

/** A workbook with empty sheets of the given names, as Excel starts with one. */
/** Styles of a workbook that has none. */
export const plainStyles: StyleLookup = {
  numberFormat: () => 'General',
  format: () => ({}),
  lines: () => ({}),
};

export function newDocument(sheetNames: readonly string[] = ['Tabelle1']): WorkbookDocument {
  return {
    sheets: sheetNames.map((name, index) => newSheet(name, index)),
    names: [],
    customXmlParts: [],
    settings: new Map(),
    dateSystem: 1900,
    activeSheet: 0,
    origin: null,
    styles: plainStyles,
  };
}
