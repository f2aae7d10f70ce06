import { parseArea } from '../../src/workbook/address';
import type { FixedBlock } from '../document/workbook-document';
import type { FilePackage } from './file-package';
import { readRelationships } from './relationships';
import { child, parseXml } from './xml-element';

/** Where the PivotTables of a worksheet stand; what they show stays as the file has it. */
export function readPivots(file: FilePackage, sheetPart: string): FixedBlock[] {
  return readRelationships(file, sheetPart)
    .filter(({ kind, target }) => kind === 'pivotTable' && file.has(target))
    .map(({ target }) => {
      const location = child(parseXml(file.text(target), target), 'location')?.attributes['ref'] ?? 'A1';
      return { kind: 'pivot', area: parseArea(location) };
    });
}
