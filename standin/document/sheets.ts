import type { SheetDocument, WorkbookDocument } from './workbook-document';

/** The sheets with cells, in their order. */
export function worksheetsOf(document: WorkbookDocument): SheetDocument[] {
  return document.sheets.filter((sheet) => sheet.kind === 'worksheet');
}

/** A worksheet by id, or by name without regard to case. */
export function findSheet(document: WorkbookDocument, key: string): SheetDocument | null {
  const name = key.toLowerCase();
  const sheets = worksheetsOf(document);
  return (
    sheets.find((sheet) => sheet.id === key) ??
    sheets.find((sheet) => sheet.name.toLowerCase() === name) ??
    null
  );
}

/** Excel's rule: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end. */
export function isSheetName(name: unknown): name is string {
  return typeof name === 'string' && /^(?!')[^:\\/?*[\]]{1,31}$/u.test(name) && !name.endsWith("'");
}

export function isLastVisible(document: WorkbookDocument, sheet: SheetDocument): boolean {
  return !document.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
}

/** Moves a sheet to a place in `document.sheets`; the active sheet stays active. */
export function moveSheet(document: WorkbookDocument, sheet: SheetDocument, place: number): void {
  const active = document.sheets[document.activeSheet];
  document.sheets.splice(document.sheets.indexOf(sheet), 1);
  document.sheets.splice(place, 0, sheet);
  document.activeSheet = active === undefined ? 0 : document.sheets.indexOf(active);
}

/**
 * Removes a sheet with its names; names that point to it become `#REF!`. Formulas of other sheets are left as they
 * are. Where it was active, the sheet after it is shown, or the last one.
 */
export function removeSheet(document: WorkbookDocument, sheet: SheetDocument): void {
  const active = document.sheets[document.activeSheet];
  const place = document.sheets.indexOf(sheet);
  document.sheets.splice(place, 1);
  const next =
    document.sheets.slice(place).find((other) => other.visibility === 'Visible') ??
    document.sheets.filter((other) => other.visibility === 'Visible').at(-1)!;
  document.activeSheet = document.sheets.indexOf(active === undefined || active === sheet ? next : active);
  const kept = document.names.filter((name) => name.sheetId !== sheet.id);
  for (const name of kept) {
    if (sheetOfReference(name.refersTo)?.toLowerCase() === sheet.name.toLowerCase()) {
      name.refersTo = '#REF!';
    }
  }
  document.names.splice(0, document.names.length, ...kept);
}

function sheetOfReference(refersTo: string): string | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(refersTo);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
}
