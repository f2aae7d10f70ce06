import { accessDenied } from '../protocol/host-error';
import type { SheetDocument, WorkbookDocument } from './workbook-document';

/** @throws HostError `AccessDenied` on a protected sheet, whose cells all count as locked. */
export function requireUnprotected(sheet: SheetDocument): void {
  if (sheet.protected) throw accessDenied();
}

/** @throws HostError `AccessDenied` where sheets may not be added, removed, renamed, moved or hidden. */
export function requireFreeStructure(document: WorkbookDocument): void {
  if (document.structureProtected === true) throw accessDenied();
}
