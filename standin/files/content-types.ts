import { parseXml } from './xml-element';
import { XmlEditor } from './xml-editor';
import { escapeAttribute } from './xml-text';
import type { FilePackage } from './file-package';

const PART = '[Content_Types].xml';

/** Content type of a part, or '' where none is stated. */
export function contentType(file: FilePackage, part: string): string {
  const types = parseXml(file.text(PART), PART).children;
  const wanted = `/${part}`.toLowerCase();
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const found =
    types.find(
      (each) => each.local === 'Override' && each.attributes['PartName']?.toLowerCase() === wanted,
    ) ??
    types.find(
      (each) => each.local === 'Default' && each.attributes['Extension']?.toLowerCase() === extension,
    );
  return found?.attributes['ContentType'] ?? '';
}

/** States the content type of a new part. */
export function addContentType(file: FilePackage, part: string, type: string): void {
  const text = file.text(PART);
  const root = parseXml(text, PART);
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  const editor = new XmlEditor(text);
  editor.append(root, `<${prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`);
  file.write(PART, editor.toString());
}

/** Takes away the statement about a part that was removed. */
export function removeContentType(file: FilePackage, part: string): void {
  const text = file.text(PART);
  const editor = new XmlEditor(text);
  for (const each of parseXml(text, PART).children) {
    if (each.attributes['PartName']?.toLowerCase() === `/${part}`.toLowerCase()) editor.remove(each);
  }
  if (editor.changed) file.write(PART, editor.toString());
}
