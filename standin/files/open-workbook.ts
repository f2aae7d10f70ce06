import { newSheet, plainStyles } from '../document/new-document';
import type { SheetDocument, StyleLookup, WorkbookDocument } from '../document/workbook-document';
import { hasStream, isCompoundFile } from './compound-file';
import { readCustomXml, readSettings, SETTINGS_NAMESPACE } from './custom-xml-reader';
import { FileError } from './file-error';
import { FilePackage } from './file-package';
import { OpenedFile } from './opened-file';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './sheet-reader';
import { StyleReader } from './style-reader';
import { findWorkbook, type WorkbookLinks } from './workbook-links';
import {
  readActiveSheet,
  readDateSystem,
  readDefinedNames,
  readSheetEntries,
  readStructureProtection,
} from './workbook-reader';
import { parseXml, type XmlElement } from './xml-element';
import type { DateSystem } from '../document/serial-number';

/**
 * Opens an .xlsx or .xlsm file. Parts the stand-in does not understand stay in the document's origin.
 * @throws FileError with the reason why the bytes are no usable workbook.
 */
export function openWorkbook(bytes: Uint8Array): WorkbookDocument {
  const file = openPackage(bytes);
  const links = findWorkbook(file);
  const root = parseXml(file.text(links.workbook), links.workbook);
  const dateSystem = readDateSystem(root);
  const sheets = readSheets(file, links, root, dateSystem);
  const customXml = readCustomXml(file, links.customXml);
  const settings = customXml.find((each) => each.namespace === SETTINGS_NAMESPACE);
  const origin = new OpenedFile(links.fileType, file, settings?.part ?? null);
  const document: WorkbookDocument = {
    sheets,
    names: readDefinedNames(
      root,
      sheets.map((sheet) => sheet.id),
    ),
    customXmlParts: customXml.filter((each) => each !== settings),
    settings: settings === undefined ? new Map() : readSettings(settings.xml, settings.part!),
    dateSystem,
    structureProtected: readStructureProtection(root),
    activeSheet: Math.min(readActiveSheet(root), sheets.length - 1),
    origin,
    styles: readStyles(file, links),
  };
  origin.remember(document);
  return document;
}

function openPackage(bytes: Uint8Array): FilePackage {
  if (bytes.length === 0) throw new FileError('empty-file');
  if (isCompoundFile(bytes)) {
    if (hasStream(bytes, 'EncryptedPackage')) throw new FileError('password-protected');
    if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) throw new FileError('old-format');
    throw new FileError('not-a-workbook');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileError('not-a-workbook');
  return FilePackage.fromZip(bytes);
}

function readSheets(
  file: FilePackage,
  links: WorkbookLinks,
  root: XmlElement,
  dateSystem: DateSystem,
): SheetDocument[] {
  const sharedStrings = readSharedStrings(file, links.sharedStrings);
  const sheets = readSheetEntries(root).map((entry, index) => {
    const link = links.all.find((each) => each.id === entry.relationship);
    if (link === undefined) throw new FileError('damaged', links.workbook, `no part for ${entry.name}`);
    if (!file.has(link.target)) throw new FileError('damaged', link.target, 'missing');
    const sheet =
      link.kind === 'worksheet'
        ? readSheet(file, link.target, entry.name, index, { sharedStrings, dateSystem })
        : { ...newSheet(entry.name, index, link.target), kind: 'chartsheet' as const };
    sheet.visibility = entry.visibility;
    return sheet;
  });
  if (sheets.length === 0) throw new FileError('damaged', links.workbook, 'no sheet');
  return sheets;
}

function readStyles(file: FilePackage, links: WorkbookLinks): StyleLookup {
  if (links.styles === null) return plainStyles;
  return new StyleReader(parseXml(file.text(links.styles), links.styles));
}
