import { accessDenied } from '../protocol/host-error';
import type { SheetDocument } from './workbook-document';

/** @throws HostError `AccessDenied` on a protected sheet, whose cells all count as locked. */
export function requireUnprotected(sheet: SheetDocument): void {
  if (sheet.protected) throw accessDenied();
}
