import { readRelationships, removeRelationship } from './relationships';
import { removePart } from './remove-part';
import type { SaveContext } from './save-context';
import { parseXml } from './xml-element';
import { XmlEditor } from './xml-editor';

/**
 * Takes formulas that are gone out of the calculation chain: Excel repairs a workbook whose chain names a cell
 * without a formula, while formulas missing from the chain are added on calculation. The sheet number `i` of an
 * entry also holds for the entries after it, so it moves on when its entry is removed.
 * @param lost A1 addresses by sheet number (`sheetId`); null stands for all cells of a removed sheet
 */
export function updateCalcChain(
  context: SaveContext,
  lost: ReadonlyMap<string, ReadonlySet<string> | null>,
): void {
  const { file, links } = context;
  const part = links.calcChain;
  if (part === null || lost.size === 0) return;
  const text = file.text(part);
  const editor = new XmlEditor(text);
  const entries = parseXml(text, part).children.filter((each) => each.local === 'c');
  let sheet = '';
  let written = '';
  let kept = 0;
  for (const entry of entries) {
    sheet = entry.attributes['i'] ?? sheet;
    const gone = lost.get(sheet);
    if (gone === null || gone?.has(entry.attributes['r'] ?? '')) {
      editor.remove(entry);
      continue;
    }
    if (entry.attributes['i'] === undefined && sheet !== written) editor.setAttributes(entry, { i: sheet });
    written = sheet;
    kept += 1;
  }
  if (kept > 0) {
    if (editor.changed) file.write(part, editor.toString());
    return;
  }
  for (const each of readRelationships(file, links.workbook)) {
    if (each.target === part) removeRelationship(file, links.workbook, each.id);
  }
  removePart(file, part);
}
