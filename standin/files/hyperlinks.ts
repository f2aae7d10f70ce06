import { areaAddress, parseArea } from '../../src/workbook/address';
import type { HyperlinkDocument, SheetDocument } from '../document/workbook-document';
import type { FilePackage } from './file-package';
import { readRelationships, removeRelationship } from './relationships';
import { WORKSHEET_ORDER } from './schema-order';
import { child, childrenNamed, prefixOf, relationshipId, type XmlElement } from './xml-element';
import { withAttributes, type XmlEditor } from './xml-editor';

/** The hyperlinks of a worksheet part; one whose range cannot be read is left out and stays in the file. */
export function readHyperlinks(file: FilePackage, part: string, root: XmlElement): HyperlinkDocument[] {
  const elements = childrenNamed(child(root, 'hyperlinks'), 'hyperlink');
  if (elements.length === 0) return [];
  const targets = new Map(readRelationships(file, part).map(({ id, target }) => [id, target]));
  return elements.flatMap((each, element): HyperlinkDocument[] => {
    const { ref, location, tooltip, display } = each.attributes;
    try {
      return [
        {
          area: parseArea(ref ?? ''),
          address: targets.get(relationshipId(each) ?? '') ?? null,
          documentReference: location ?? null,
          screenTip: tooltip ?? null,
          display: display ?? null,
          element,
        },
      ];
    } catch {
      return [];
    }
  });
}

/**
 * Writes the hyperlinks of a sheet that changed: those of the file that are gone are taken out with their
 * relationship, new ones are added, the others stay character by character.
 */
export function spliceHyperlinks(
  file: FilePackage,
  part: string,
  root: XmlElement,
  editor: XmlEditor,
  sheet: SheetDocument,
): void {
  const added = sheet.hyperlinks.filter((each) => each.element === null);
  const existing = child(root, 'hyperlinks');
  const p = prefixOf(root);
  const xml = added.map((each) => hyperlinkXml(p, each)).join('');
  if (existing === undefined) {
    if (xml !== '') {
      editor.insertInOrder(root, 'hyperlinks', `<${p}hyperlinks>${xml}</${p}hyperlinks>`, WORKSHEET_ORDER);
    }
    return;
  }
  const kept = new Set(sheet.hyperlinks.map((each) => each.element));
  const elements = childrenNamed(existing, 'hyperlink');
  const gone = elements.filter((each, index) => isReadable(each) && !kept.has(index));
  for (const each of gone) {
    const link = relationshipId(each);
    const isShared = elements.some((other) => !gone.includes(other) && relationshipId(other) === link);
    if (link !== null && !isShared) removeRelationship(file, part, link);
  }
  if (gone.length === elements.length && xml === '') {
    editor.remove(existing);
    return;
  }
  for (const each of gone) editor.remove(each);
  if (xml !== '') editor.append(existing, xml);
}

function isReadable({ attributes }: XmlElement): boolean {
  try {
    parseArea(attributes['ref'] ?? '');
    return true;
  } catch {
    return false;
  }
}

function hyperlinkXml(prefix: string, link: HyperlinkDocument): string {
  return withAttributes(`<${prefix}hyperlink/>`, {
    ref: areaAddress(link.area),
    location: link.documentReference,
    tooltip: link.screenTip,
    display: link.display,
  });
}
