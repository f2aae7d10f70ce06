import type { DefinedName } from '../document/workbook-document';
import type { SaveContext } from './save-context';
import { WORKBOOK_ORDER } from './schema-order';
import { child, childrenNamed, prefixOf, type XmlElement } from './xml-element';
import type { XmlEditor } from './xml-editor';
import { escapeAttribute, escapeText } from './xml-text';

/**
 * Writes names that are new or changed, removes those that are gone, and numbers the scopes anew where sheets
 * moved (`localSheetId` counts the sheets in their order).
 */
export function spliceDefinedNames(context: SaveContext, root: XmlElement, editor: XmlEditor): void {
  const { document, opened } = context;
  const prefix = prefixOf(root);
  const list = child(root, 'definedNames');
  const elements = childrenNamed(list, 'definedName');
  const position = (sheetId: string | null): number =>
    document.sheets.findIndex((sheet) => sheet.id === sheetId);
  const names = document.names.filter((name) => name.sheetId === null || position(name.sheetId) >= 0);
  const now = new Map(names.map((name) => [nameKey(name), name]));
  let removed = 0;
  opened.names.forEach((before, index) => {
    const element = elements[index]!;
    const name = now.get(nameKey(before));
    now.delete(nameKey(before));
    if (name === undefined) {
      editor.remove(element);
      removed += 1;
      return;
    }
    const scope = name.sheetId === null ? null : String(position(name.sheetId));
    if (name.refersTo !== before.refersTo) {
      editor.splice(element.openEnd, element.closeStart, escapeText(name.refersTo));
    }
    if (scope !== null && scope !== element.attributes['localSheetId']) {
      editor.setAttributes(element, { localSheetId: scope });
    }
    if (name.hidden !== before.hidden) editor.setAttributes(element, { hidden: name.hidden ? '1' : null });
  });
  const added = [...now.values()].map((name) => nameXml(name, prefix, position(name.sheetId))).join('');
  if (list === undefined) {
    if (added === '') return;
    const xml = `<${prefix}definedNames>${added}</${prefix}definedNames>`;
    editor.insertInOrder(root, 'definedNames', xml, WORKBOOK_ORDER);
  } else if (added !== '') editor.append(list, added);
  else if (removed > 0 && removed === elements.length) editor.removeWhole(list);
}

function nameKey(name: DefinedName): string {
  return `${name.sheetId ?? ''} ${name.name.toLowerCase()}`;
}

function nameXml(name: DefinedName, prefix: string, position: number): string {
  const scope = name.sheetId === null ? '' : ` localSheetId="${position}"`;
  const hidden = name.hidden && !name.name.startsWith('_xlnm.') ? ' hidden="1"' : '';
  return `<${prefix}definedName name="${escapeAttribute(name.name)}"${scope}${hidden}>${escapeText(name.refersTo)}</${prefix}definedName>`;
}
