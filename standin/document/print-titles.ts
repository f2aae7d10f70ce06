import { columnIndex, columnLetters } from '../../src/workbook/address';
import { quoteSheetName } from './range-address';
import type { SheetDocument, WorkbookDocument } from './workbook-document';

/** Rows, or columns, that are printed on every page, 0-based, both included. */
export interface PrintTitles {
  readonly first: number;
  readonly last: number;
}

/** Excel keeps the rows and columns of a sheet that repeat on every page under this name, columns first. */
const PRINT_TITLES = '_xlnm.Print_Titles';

/** The rows of a sheet that repeat; null where none do. */
export function printTitlesOf(document: WorkbookDocument, sheet: SheetDocument): PrintTitles | null {
  const rows = /!\$(\d+):\$(\d+)$/.exec(nameOf(document, sheet)?.refersTo ?? '');
  return rows === null ? null : { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
}

/** The columns of a sheet that repeat; null where none do. */
export function printTitleColumnsOf(document: WorkbookDocument, sheet: SheetDocument): PrintTitles | null {
  const columns = /!\$([A-Z]+):\$([A-Z]+)(?:,|$)/.exec(nameOf(document, sheet)?.refersTo ?? '');
  return columns === null ? null : { first: columnIndex(columns[1]!), last: columnIndex(columns[2]!) };
}

/** Makes rows of a sheet repeat on every printed page, in place of those that did. */
export function setPrintTitles(document: WorkbookDocument, sheet: SheetDocument, rows: PrintTitles): void {
  keep(document, sheet, rows, printTitleColumnsOf(document, sheet));
}

/** Makes columns of a sheet repeat on every printed page, in place of those that did. */
export function setPrintTitleColumns(
  document: WorkbookDocument,
  sheet: SheetDocument,
  columns: PrintTitles,
): void {
  keep(document, sheet, printTitlesOf(document, sheet), columns);
}

function nameOf({ names }: WorkbookDocument, { id }: SheetDocument) {
  return names.find((each) => each.name === PRINT_TITLES && each.sheetId === id);
}

function keep(
  document: WorkbookDocument,
  sheet: SheetDocument,
  rows: PrintTitles | null,
  columns: PrintTitles | null,
): void {
  const ofColumns =
    columns === null ? [] : [`$${columnLetters(columns.first)}:$${columnLetters(columns.last)}`];
  const ofRows = rows === null ? [] : [`$${rows.first + 1}:$${rows.last + 1}`];
  const refersTo = [...ofColumns, ...ofRows].map((each) => `${quoteSheetName(sheet.name)}!${each}`).join(',');
  const existing = nameOf(document, sheet);
  if (existing !== undefined) existing.refersTo = refersTo;
  else document.names.push({ name: PRINT_TITLES, refersTo, sheetId: sheet.id, hidden: true });
}
