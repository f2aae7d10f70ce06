import { areaAddress, parseArea, type Area } from '../../src/workbook/address';
import type { SheetDocument } from '../document/workbook-document';
import { WORKSHEET_ORDER } from './schema-order';
import { child, childrenNamed, prefixOf, type XmlElement } from './xml-element';
import type { XmlEditor } from './xml-editor';

/** The merged cells of a worksheet part. */
export function readMerges(root: XmlElement): Area[] {
  return childrenNamed(child(root, 'mergeCells'), 'mergeCell').flatMap(({ attributes }): Area[] => {
    try {
      return [parseArea(attributes['ref'] ?? '')];
    } catch {
      return [];
    }
  });
}

/** Writes the merged cells of a sheet that changed, in place of those of the file. */
export function spliceMerges(root: XmlElement, editor: XmlEditor, sheet: SheetDocument): void {
  const p = prefixOf(root);
  const cells = sheet.merges.map((area) => `<${p}mergeCell ref="${areaAddress(area)}"/>`).join('');
  const xml = cells === '' ? '' : `<${p}mergeCells count="${sheet.merges.length}">${cells}</${p}mergeCells>`;
  const existing = child(root, 'mergeCells');
  if (existing !== undefined) editor.replace(existing, xml);
  else if (xml !== '') editor.insertInOrder(root, 'mergeCells', xml, WORKSHEET_ORDER);
}
