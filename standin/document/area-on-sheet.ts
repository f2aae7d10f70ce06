import { invalidArgument } from '../protocol/host-error';
import { findName, referredArea } from './names';
import { parseAddress } from './range-address';
import type { CellArea } from './range-address';
import { findSheet } from './sheets';
import type { SheetDocument, WorkbookDocument } from './workbook-document';

/**
 * The cells of a sheet that an address (`B4:D9`, `Haushalt!B4`) or a defined name stands for.
 * @throws HostError `InvalidArgument` for anything else, also for cells of another sheet.
 */
export function areaOnSheet(document: WorkbookDocument, sheet: SheetDocument, address: string): CellArea {
  const parsed = parseAddress(address);
  if (parsed === null) return namedArea(document, sheet, address);
  if (parsed.sheet !== null && findSheet(document, parsed.sheet) !== sheet) {
    throw invalidArgument(`${address} is on another sheet.`);
  }
  return parsed.area;
}

function namedArea(document: WorkbookDocument, sheet: SheetDocument, name: string): CellArea {
  const item = findName(document, name, sheet.id) ?? findName(document, name, null);
  const referred = item === null ? null : referredArea(document, item.refersTo);
  if (referred?.sheet !== sheet) throw invalidArgument(`${name} is no range of the sheet.`);
  return referred.area;
}
