import { absoluteAddress, parseAddress, quoteSheetName } from './range-address';
import type { CellArea } from './range-address';
import { findSheet } from './sheets';
import type { DefinedName, SheetDocument, WorkbookDocument } from './workbook-document';

/** The names of one sheet, or with null those of the workbook; Excel's own (`_xlnm.…`) are not offered. */
export function namesOf(document: WorkbookDocument, sheetId: string | null): DefinedName[] {
  return document.names.filter(
    (name) => name.sheetId === sheetId && !name.name.toLowerCase().startsWith('_xlnm'),
  );
}

/** A name without regard to case. */
export function findName(
  document: WorkbookDocument,
  name: string,
  sheetId: string | null,
): DefinedName | null {
  const wanted = name.toLowerCase();
  return namesOf(document, sheetId).find((item) => item.name.toLowerCase() === wanted) ?? null;
}

/** Excel's rule for names of ranges and tables. */
export function isDefinedName(name: unknown): name is string {
  return (
    typeof name === 'string' &&
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^([RrCc]|[Rr]\d+[Cc]\d+)$/.test(name) &&
    parseAddress(name) === null
  );
}

export interface SheetArea {
  readonly sheet: SheetDocument;
  readonly area: CellArea;
}

/** The cells a reference such as `Haushalt!$C$4` stands for; null for a constant, a formula or `#REF!`. */
export function referredArea(document: WorkbookDocument, refersTo: string): SheetArea | null {
  const parsed = parseAddress(refersTo);
  const sheet = parsed?.sheet == null ? null : findSheet(document, parsed.sheet);
  return parsed === null || sheet === null ? null : { sheet, area: parsed.area };
}

/** `'Mein Blatt'!$B$4:$D$9` */
export function referenceTo({ sheet, area }: SheetArea): string {
  return `${quoteSheetName(sheet.name)}!${absoluteAddress(area)}`;
}
