import type { WorkbookDocument } from '../document/workbook-document';
import { updateCalcChain } from './calc-chain';
import { addContentType } from './content-types';
import { writeCustomXml, writeSettings } from './custom-xml-writer';
import { CONTENT_TYPES, namespacesFor } from './namespaces';
import { newPackage, PLAIN_STYLES } from './new-package';
import { OpenedFile } from './opened-file';
import { addRelationship } from './relationships';
import type { SaveContext } from './save-context';
import { readSharedStrings } from './shared-strings';
import { writeSheet, type SheetWriting } from './sheet-writer';
import { StyleWriter } from './style-writer';
import { findWorkbook } from './workbook-links';
import { sheetNumbers, writeSheetParts, writeWorkbook } from './workbook-writer';

/**
 * Writes the document as a file. Of an opened file only the parts that the changes concern are written, and in
 * those only the places concerned; a new document becomes a complete small workbook. The document itself is not
 * changed, so that saving again gives the same bytes.
 *
 * After a change of values in a workbook with formulas the file asks for a full calculation when it is opened
 * (`fullCalcOnLoad`): the stored results of dependent formulas are those of before.
 */
export function saveWorkbook(document: WorkbookDocument): Uint8Array {
  const opened = originOf(document);
  const file = opened.parts.copy();
  const links = findWorkbook(file);
  const stylesBefore = links.styles === null ? PLAIN_STYLES : file.text(links.styles);
  const context: SaveContext = {
    document,
    opened,
    file,
    links,
    namespaces: namespacesFor(file.text(links.workbook)),
    styles: new StyleWriter(stylesBefore, links.styles ?? 'xl/styles.xml'),
    sheetParts: new Map(),
    lostFormulas: new Map(),
    valuesChanged: false,
  };
  writeSheetParts(context);
  const active = document.sheets[document.activeSheet];
  const writing: SheetWriting = {
    context,
    sharedStrings: readSharedStrings(file, links.sharedStrings),
    activeChanged:
      (active?.part ?? null) !== (opened.sheets[opened.activeSheet]?.part ?? '') || active?.part === null,
  };
  for (const sheet of document.sheets) writeSheet(writing, sheet);
  writeStyles(context, stylesBefore);
  writeCustomXml(context);
  writeSettings(context);
  writeCalcChain(context);
  writeWorkbook(context);
  return file.toZip();
}

function originOf(document: WorkbookDocument): OpenedFile {
  if (document.origin instanceof OpenedFile) return document.origin;
  if (document.origin !== null) throw new TypeError('the document was not opened by openWorkbook');
  return new OpenedFile('xlsx', newPackage(), null);
}

function writeStyles({ file, links, namespaces, styles }: SaveContext, before: string): void {
  const text = styles.toString();
  if (text === before) return;
  if (links.styles !== null) {
    file.write(links.styles, text);
    return;
  }
  const part = file.freeName('xl/styles', '.xml');
  file.write(part, text);
  addContentType(file, part, CONTENT_TYPES.styles);
  addRelationship(file, links.workbook, `${namespaces.relationships}/styles`, part);
}

function writeCalcChain(context: SaveContext): void {
  const lost = new Map<string, ReadonlySet<string> | null>();
  const kept = new Set(context.document.sheets.map((sheet) => sheet.part));
  for (const [part, number] of sheetNumbers(context)) {
    if (!kept.has(part)) lost.set(number, null);
    else if (context.lostFormulas.has(part)) lost.set(number, context.lostFormulas.get(part)!);
  }
  updateCalcChain(context, lost);
}
