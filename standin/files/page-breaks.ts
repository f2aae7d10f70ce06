import type { SheetDocument } from '../document/workbook-document';
import { WORKSHEET_ORDER } from './schema-order';
import { child, childrenNamed, flag, prefixOf, type XmlElement } from './xml-element';
import type { XmlEditor } from './xml-editor';

/** Last column of a sheet, 0-based: a horizontal break goes over all columns. */
const LAST_COLUMN = 16_383;

/** Rows, 0-based, that begin a page by a break that somebody set. */
export function readPageBreaks(root: XmlElement): number[] {
  return childrenNamed(child(root, 'rowBreaks'), 'brk').flatMap(({ attributes }) =>
    flag(attributes['man']) && attributes['id'] !== undefined ? [Number(attributes['id'])] : [],
  );
}

/** Writes the page breaks of a sheet that changed, in place of those of the file. */
export function splicePageBreaks(root: XmlElement, editor: XmlEditor, sheet: SheetDocument): void {
  const p = prefixOf(root);
  const rows = [...sheet.pageBreaks].sort((left, right) => left - right);
  const breaks = rows.map((row) => `<${p}brk id="${row}" max="${LAST_COLUMN}" man="1"/>`).join('');
  const counts = `count="${rows.length}" manualBreakCount="${rows.length}"`;
  const xml = rows.length === 0 ? '' : `<${p}rowBreaks ${counts}>${breaks}</${p}rowBreaks>`;
  const existing = child(root, 'rowBreaks');
  if (existing !== undefined) editor.replace(existing, xml);
  else if (xml !== '') editor.insertInOrder(root, 'rowBreaks', xml, WORKSHEET_ORDER);
}
