import { quoteSheetName } from './range-address';
import type { SheetDocument, WorkbookDocument } from './workbook-document';

/** Rows that are printed on top of every page, 0-based, both included. */
export interface PrintTitles {
  readonly first: number;
  readonly last: number;
}

/** Excel keeps the rows of a sheet that repeat on every page under this name. */
const PRINT_TITLES = '_xlnm.Print_Titles';

/** The rows of a sheet that repeat; null where none do, or columns too. */
export function printTitlesOf(document: WorkbookDocument, sheet: SheetDocument): PrintTitles | null {
  const name = document.names.find((each) => each.name === PRINT_TITLES && each.sheetId === sheet.id);
  const rows = /!\$(\d+):\$(\d+)$/.exec(name?.refersTo ?? '');
  return rows === null ? null : { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
}

/** Makes rows of a sheet repeat on every printed page, in place of those that did. */
export function setPrintTitles(
  document: WorkbookDocument,
  sheet: SheetDocument,
  { first, last }: PrintTitles,
): void {
  const refersTo = `${quoteSheetName(sheet.name)}!$${first + 1}:$${last + 1}`;
  const existing = document.names.find((each) => each.name === PRINT_TITLES && each.sheetId === sheet.id);
  if (existing !== undefined) existing.refersTo = refersTo;
  else document.names.push({ name: PRINT_TITLES, refersTo, sheetId: sheet.id, hidden: true });
}
