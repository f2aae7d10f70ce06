import { areaAddress, parseArea, type Area } from '../../src/workbook/address';
import type { ConditionDocument, SheetDocument } from '../document/workbook-document';
import { WORKSHEET_ORDER } from './schema-order';
import type { StyleWriter } from './style-writer';
import { child, childrenNamed, prefixOf, type XmlElement } from './xml-element';
import type { XmlEditor } from './xml-editor';
import { escapeText } from './xml-text';

/** The conditional formats of a worksheet part; each is written again as it stands there. */
export function readConditions(root: XmlElement, text: string): ConditionDocument[] {
  return childrenNamed(root, 'conditionalFormatting').map((element, index) => {
    const rules = childrenNamed(element, 'cfRule');
    const [rule] = rules;
    const isFormula = rules.length === 1 && rule!.attributes['type'] === 'expression';
    return {
      id: `{condition-${index + 1}}`,
      area: areaOf(element.attributes['sqref'] ?? ''),
      formula: isFormula ? `=${child(rule!, 'formula')?.text ?? ''}` : null,
      fontColor: null,
      bold: null,
      source: text.slice(element.start, element.end),
    };
  });
}

/** Writes the conditional formats of a sheet that changed, in place of those of the file. */
export function spliceConditions(
  root: XmlElement,
  editor: XmlEditor,
  sheet: SheetDocument,
  styles: StyleWriter,
): void {
  for (const element of childrenNamed(root, 'conditionalFormatting')) editor.remove(element);
  const p = prefixOf(root);
  const xml = sheet.conditions.map((condition, index) => {
    if (condition.source !== null) return condition.source;
    const { area, formula, fontColor, bold } = condition;
    const rule = `type="expression" dxfId="${styles.conditionFor(fontColor, bold)}" priority="${index + 1}"`;
    const text = escapeText((formula ?? '').slice(1));
    return `<${p}conditionalFormatting sqref="${areaAddress(area)}"><${p}cfRule ${rule}><${p}formula>${text}</${p}formula></${p}cfRule></${p}conditionalFormatting>`;
  });
  if (xml.length > 0) {
    editor.insertInOrder(root, 'conditionalFormatting', xml.join(''), WORKSHEET_ORDER);
  }
}

/** What encloses all areas of `A1:B2 D4`. */
function areaOf(reference: string): Area {
  const areas = reference.split(' ').flatMap((each): Area[] => {
    try {
      return [parseArea(each)];
    } catch {
      return [];
    }
  });
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  const bottom = Math.max(...areas.map((area) => area.top + area.rows));
  const right = Math.max(...areas.map((area) => area.left + area.columns));
  return areas.length === 0
    ? { top: 0, left: 0, rows: 0, columns: 0 }
    : { top, left, rows: bottom - top, columns: right - left };
}
