import { child, parseXml, type XmlElement } from './xml-element';
import { decodeXstring } from './xml-text';
import type { FilePackage } from './file-package';

/** The texts of the shared strings part by number; rich text runs are joined, phonetic text is ignored. */
export function readSharedStrings(file: FilePackage, part: string | null): string[] {
  if (part === null) return [];
  return parseXml(file.text(part), part)
    .children.filter((each) => each.local === 'si')
    .map(stringItemText);
}

/** Text of an `<si>` element. */
function stringItemText(item: XmlElement): string {
  return decodeXstring(storedText(item));
}

/** Text of an `<si>` or `<is>` element as the file writes it. */
export function storedText(item: XmlElement): string {
  let text = '';
  for (const each of item.children) {
    if (each.local === 't') text += each.text;
    else if (each.local === 'r') text += child(each, 't')?.text ?? '';
  }
  return text;
}
