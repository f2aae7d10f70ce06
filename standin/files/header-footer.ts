import type { HeaderFooterTexts, PageMargins } from '../document/workbook-document';
import { WORKSHEET_ORDER } from './schema-order';
import { child, prefixOf, type XmlElement } from './xml-element';
import { withAttributes, type XmlEditor } from './xml-editor';
import { escapeText } from './xml-text';

const POINTS_PER_INCH = 72;
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** The margins of a sheet in points; null where the file has none. */
export function readMargins(root: XmlElement): PageMargins | null {
  const attributes = child(root, 'pageMargins')?.attributes;
  if (attributes === undefined) return null;
  const points = (side: string): number =>
    Math.round(Number(attributes[side] ?? 0) * POINTS_PER_INCH * 100) / 100;
  return Object.fromEntries(SIDES.map((side) => [side, points(side)])) as Record<
    (typeof SIDES)[number],
    number
  >;
}

/** What stands above and below every page; null where the file says nothing. */
export function readHeaderFooter(root: XmlElement): HeaderFooterTexts | null {
  const element = child(root, 'headerFooter');
  if (element === undefined) return null;
  const header = partsOf(child(element, 'oddHeader')?.text ?? '');
  const footer = partsOf(child(element, 'oddFooter')?.text ?? '');
  return {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  };
}

/** Writes the margins in place of those of the file. */
export function spliceMargins(root: XmlElement, editor: XmlEditor, margins: PageMargins): void {
  const attributes = Object.fromEntries(SIDES.map((side) => [side, String(margins[side] / POINTS_PER_INCH)]));
  const existing = child(root, 'pageMargins');
  if (existing !== undefined) editor.setAttributes(existing, attributes);
  else {
    const xml = withAttributes(`<${prefixOf(root)}pageMargins/>`, attributes);
    editor.insertInOrder(root, 'pageMargins', xml, WORKSHEET_ORDER);
  }
}

/** Writes header and footer in place of those of the file. */
export function spliceHeaderFooter(root: XmlElement, editor: XmlEditor, texts: HeaderFooterTexts): void {
  const p = prefixOf(root);
  const line = (local: string, parts: readonly [string, string, string]): string => {
    const text = parts.map((part, index) => (part === '' ? '' : `&${'LCR'[index]}${part}`)).join('');
    return text === '' ? '' : `<${p}${local}>${escapeText(text)}</${p}${local}>`;
  };
  const header = line('oddHeader', [texts.leftHeader, texts.centerHeader, texts.rightHeader]);
  const footer = line('oddFooter', [texts.leftFooter, texts.centerFooter, texts.rightFooter]);
  const xml = header + footer === '' ? '' : `<${p}headerFooter>${header}${footer}</${p}headerFooter>`;
  const existing = child(root, 'headerFooter');
  if (existing !== undefined) editor.replace(existing, xml);
  else if (xml !== '') editor.insertInOrder(root, 'headerFooter', xml, WORKSHEET_ORDER);
}

/** `&LKreis&RSeite &P` by its parts; what stands before the first of them is in the middle. */
function partsOf(text: string): Record<'left' | 'center' | 'right', string> {
  const parts = { left: '', center: '', right: '' };
  let part: keyof typeof parts = 'center';
  for (const [piece, letter] of text.matchAll(/&([\s\S])|[^&]+/g)) {
    if (letter === 'L') part = 'left';
    else if (letter === 'C') part = 'center';
    else if (letter === 'R') part = 'right';
    else parts[part] += piece;
  }
  return parts;
}
