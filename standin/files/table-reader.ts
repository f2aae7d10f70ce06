import { parseArea } from '../../src/workbook/address';
import type { TableDocument } from '../document/workbook-document';
import type { FilePackage } from './file-package';
import { readRelationships } from './relationships';
import { child, flag, parseXml } from './xml-element';

/** The tables of a worksheet, in the order of its relationships. */
export function readTables(file: FilePackage, sheetPart: string): TableDocument[] {
  return readRelationships(file, sheetPart)
    .filter((each) => each.kind === 'table' && file.has(each.target))
    .map(({ target }) => readTable(file, target));
}

function readTable(file: FilePackage, part: string): TableDocument {
  const root = parseXml(file.text(part), part);
  const { id, name, displayName, ref, totalsRowCount } = root.attributes;
  const style = child(root, 'tableStyleInfo')?.attributes;
  return {
    id: id ?? part,
    name: displayName ?? name ?? '',
    area: { ...parseArea(ref ?? 'A1') },
    style: style?.['name'] ?? '',
    showFilterButton: child(root, 'autoFilter') !== undefined,
    showBandedRows: flag(style?.['showRowStripes']),
    hasTotals: Number(totalsRowCount ?? 0) > 0,
    part,
  };
}
