import type { DefinedName, SheetDocument } from '../document/workbook-document';
import { child, childrenNamed, flag, relationshipId, type XmlElement } from './xml-element';
import type { DateSystem } from '../document/serial-number';

/** A `<sheet>` of the workbook part. */
export interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: SheetDocument['visibility'];
}

const VISIBILITY: Readonly<Record<string, SheetDocument['visibility']>> = {
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

export function readSheetEntries(root: XmlElement): SheetEntry[] {
  return childrenNamed(child(root, 'sheets'), 'sheet').map((sheet) => ({
    name: sheet.attributes['name'] ?? '',
    relationship: relationshipId(sheet) ?? '',
    visibility: VISIBILITY[sheet.attributes['state'] ?? ''] ?? 'Visible',
  }));
}

export function readDateSystem(root: XmlElement): DateSystem {
  return flag(child(root, 'workbookPr')?.attributes['date1904']) ? 1904 : 1900;
}

/** Whether sheets may not be added, removed, renamed, moved or hidden. */
export function readStructureProtection(root: XmlElement): boolean {
  return flag(child(root, 'workbookProtection')?.attributes['lockStructure']);
}

/** 0-based index of the active sheet. */
export function readActiveSheet(root: XmlElement): number {
  return Number(child(child(root, 'bookViews'), 'workbookView')?.attributes['activeTab'] ?? 0);
}

/** Names of the workbook and of sheets; Excel's own (`_xlnm.…`) count as hidden. */
export function readDefinedNames(root: XmlElement, sheetIds: readonly string[]): DefinedName[] {
  return childrenNamed(child(root, 'definedNames'), 'definedName').map(({ attributes, text }) => {
    const name = attributes['name'] ?? '';
    const scope = attributes['localSheetId'];
    return {
      name,
      refersTo: text,
      sheetId: scope === undefined ? null : (sheetIds[Number(scope)] ?? null),
      hidden: flag(attributes['hidden']) || name.startsWith('_xlnm.'),
    };
  });
}
