import type { SheetDocument } from '../document/workbook-document';
import { addContentType } from './content-types';
import { spliceDefinedNames } from './defined-name-writer';
import { CONTENT_TYPES } from './namespaces';
import { plainSheet } from './new-package';
import { addRelationship, readRelationships, removeRelationship } from './relationships';
import { removePart } from './remove-part';
import type { SaveContext } from './save-context';
import { WORKBOOK_ORDER } from './schema-order';
import { child, childrenNamed, parseXml, prefixOf, relationshipId, type XmlElement } from './xml-element';
import { withAttributes, XmlEditor } from './xml-editor';
import { escapeAttribute } from './xml-text';

/** Gives every new sheet its part and removes the parts of deleted sheets. */
export function writeSheetParts(context: SaveContext): void {
  const { document, opened, file, links, namespaces } = context;
  const kept = new Set(document.sheets.map((sheet) => sheet.part));
  for (const { part } of opened.sheets.filter((each) => !kept.has(each.part))) {
    const link = readRelationships(file, links.workbook).find((each) => each.target === part)!;
    removeRelationship(file, links.workbook, link.id);
    removePart(file, part);
  }
  for (const sheet of document.sheets) {
    if (sheet.part !== null) {
      context.sheetParts.set(sheet, sheet.part);
      continue;
    }
    const part = file.freeName('xl/worksheets/sheet', '.xml');
    file.write(part, plainSheet(namespaces.main));
    addContentType(file, part, CONTENT_TYPES.worksheet);
    addRelationship(file, links.workbook, `${namespaces.relationships}/worksheet`, part);
    context.sheetParts.set(sheet, part);
  }
}

/** Number (`sheetId`) of every sheet of the opened file, by part. */
export function sheetNumbers(context: SaveContext): Map<string, string> {
  const { links, opened } = context;
  const root = parseXml(opened.parts.text(links.workbook), links.workbook);
  return new Map(
    sheetElements(root).map((element) => [
      links.all.find((link) => link.id === relationshipId(element))?.target ?? '',
      element.attributes['sheetId'] ?? '',
    ]),
  );
}

function sheetElements(root: XmlElement): XmlElement[] {
  return childrenNamed(child(root, 'sheets'), 'sheet');
}

/** Writes the workbook part: sheets, names, date system, active sheet and the wish to calculate. */
export function writeWorkbook(context: SaveContext): void {
  const { document, opened, file, links } = context;
  const text = file.text(links.workbook);
  const root = parseXml(text, links.workbook);
  const editor = new XmlEditor(text);
  const p = prefixOf(root);
  if (document.dateSystem !== opened.dateSystem) {
    const date1904 = document.dateSystem === 1904 ? '1' : null;
    setOn(root, editor, 'workbookPr', `<${p}workbookPr/>`, { date1904 });
  }
  if (document.activeSheet !== opened.activeSheet) {
    const views = child(root, 'bookViews');
    const view = child(views, 'workbookView');
    const activeTab = String(document.activeSheet);
    if (view !== undefined) editor.setAttributes(view, { activeTab });
    else {
      const xml = `<${p}bookViews><${p}workbookView activeTab="${activeTab}"/></${p}bookViews>`;
      editor.insertInOrder(root, 'bookViews', xml, WORKBOOK_ORDER);
    }
  }
  spliceSheets(context, text, root, editor);
  spliceDefinedNames(context, root, editor);
  if (context.valuesChanged && hasFormulas(document.sheets)) {
    setOn(root, editor, 'calcPr', `<${p}calcPr/>`, { fullCalcOnLoad: '1' });
  }
  if (editor.changed) file.write(links.workbook, editor.toString());
}

/** Sets attributes on a child of the root, which is made where it is missing. */
function setOn(
  root: XmlElement,
  editor: XmlEditor,
  local: string,
  made: string,
  attributes: Record<string, string | null>,
): void {
  const existing = child(root, local);
  if (existing !== undefined) editor.setAttributes(existing, attributes);
  else editor.insertInOrder(root, local, withAttributes(made, attributes), WORKBOOK_ORDER);
}

function spliceSheets(context: SaveContext, text: string, root: XmlElement, editor: XmlEditor): void {
  const { document, opened, file, links, namespaces } = context;
  const state = (
    sheets: readonly { id: string; name: string; visibility: string; part: string | null }[],
  ): string => JSON.stringify(sheets.map(({ id, name, visibility, part }) => [id, name, visibility, part]));
  if (state(document.sheets) === state(opened.sheets)) return;
  const list = child(root, 'sheets')!;
  const p = prefixOf(root);
  const relationships = readRelationships(file, links.workbook);
  const elements = new Map(sheetElements(root).map((element) => [relationshipId(element), element]));
  let number = Math.max(0, ...[...elements.values()].map((each) => Number(each.attributes['sheetId'] ?? 0)));
  const xml = document.sheets.map((sheet) => {
    const part = context.sheetParts.get(sheet)!;
    const link = relationships.find((each) => each.target === part)!.id;
    const element = elements.get(link);
    const before = opened.sheets.find((each) => each.part === sheet.part);
    if (element !== undefined && before !== undefined) {
      return withAttributes(text.slice(element.start, element.end), {
        ...(before.name !== sheet.name && { name: sheet.name }),
        ...(before.visibility !== sheet.visibility && { state: stateOf(sheet) }),
      });
    }
    number += 1;
    const visibility = stateOf(sheet);
    return (
      `<${p}sheet name="${escapeAttribute(sheet.name)}" sheetId="${number}"` +
      `${visibility === null ? '' : ` state="${visibility}"`} xmlns:r="${namespaces.relationships}" r:id="${link}"/>`
    );
  });
  editor.replace(list, `<${p}sheets>${xml.join('')}</${p}sheets>`);
}

function stateOf(sheet: SheetDocument): string | null {
  return { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' }[sheet.visibility];
}

function hasFormulas(sheets: readonly SheetDocument[]): boolean {
  return sheets.some((sheet) =>
    [...sheet.rows.values()].some((row) => [...row.values()].some((cell) => cell.formula !== null)),
  );
}
