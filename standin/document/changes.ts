import type { SheetDocument } from './workbook-document';

/**
 * Every change the API makes on a sheet is entered through these functions, so that standin/files writes back
 * exactly what changed. Changes to names, settings, custom XML parts, the order of sheets and the active sheet are
 * not entered anywhere: they are to be compared with the file.
 */
export function cellChanged(sheet: SheetDocument, row: number, column: number): void {
  const key = `${row},${column}`;
  sheet.changes.cells.add(key);
  sheet.changes.unseen?.add(key);
}

export function columnChanged(sheet: SheetDocument, column: number): void {
  sheet.changes.columns.add(column);
}

export function rowChanged(sheet: SheetDocument, row: number): void {
  sheet.changes.rows.add(row);
}

/** A table was added, removed or altered, or a cell of its heading row was. */
export function tablesChanged(sheet: SheetDocument): void {
  sheet.changes.tables = true;
}

export function chartsChanged(sheet: SheetDocument): void {
  sheet.changes.charts = true;
}

export function hyperlinksChanged(sheet: SheetDocument): void {
  sheet.changes.hyperlinks = true;
}

export function mergesChanged(sheet: SheetDocument): void {
  sheet.changes.merges = true;
}

export function pageBreaksChanged(sheet: SheetDocument): void {
  sheet.changes.pageBreaks = true;
}

export function conditionsChanged(sheet: SheetDocument): void {
  sheet.changes.conditions = true;
}

/** Name, visibility, view, page set-up or tab colour changed. */
export function sheetChanged(sheet: SheetDocument): void {
  sheet.changes.sheet = true;
}
