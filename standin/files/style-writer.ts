import type { BorderLine, FormatChange } from '../document/workbook-document';
import { BUILTIN_NUMBER_FORMATS } from './builtin-number-formats';
import { customNumberFormats } from './style-reader';
import { child, parseXml, prefixOf, type XmlElement } from './xml-element';
import { withAttributes, XmlEditor } from './xml-editor';
import { escapeAttribute } from './xml-text';

/** Order of the children of a font (CT_Font) as Excel writes it; openpyxl has another one, which the schema forbids. */
const FONT_ORDER = [
  'b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name',
  'family', 'charset', 'scheme',
]; // prettier-ignore
const STYLESHEET_ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];
const FIRST_CUSTOM_FORMAT = 164;

/**
 * Adds formats to a styles part: each is a format of the file with changes on top. Entries that exist are
 * used again, new ones are appended, so that the numbers of the file's own formats stay.
 */
export class StyleWriter {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly lists = new Map<string, string[]>();
  private readonly added = new Map<string, number>();
  private readonly codes: Map<string, number>;
  private nextCode: number;

  constructor(
    private readonly text: string,
    part: string,
  ) {
    this.root = parseXml(text, part);
    this.prefix = prefixOf(this.root);
    for (const list of ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs']) {
      this.lists.set(
        list,
        (child(this.root, list)?.children ?? []).map((each) => this.source(each)),
      );
    }
    const custom = customNumberFormats(this.root);
    this.codes = new Map([...BUILTIN_NUMBER_FORMATS].map(([id, code]) => [code, id]));
    for (const [id, code] of custom) this.codes.set(code, id);
    this.nextCode = Math.max(FIRST_CUSTOM_FORMAT - 1, ...custom.keys()) + 1;
  }

  /**
   * Number of the format that is `base` with `change` on top.
   * @param quoted whether it has the prefix by which Excel knows a text as one, whatever it begins with
   */
  styleFor(base: number, change: FormatChange | null, quoted = false): number {
    const isPlain = change === null || Object.keys(change).length === 0;
    if (isPlain && !quoted) return base;
    const key = `${base} ${quoted} ${JSON.stringify(
      change,
      Object.keys(change ?? {})
        .sort()
        .concat('style', 'color'),
    )}`;
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const number = this.addFormat(this.fragment('cellXfs', base), change ?? {}, quoted);
    this.added.set(key, number);
    return number;
  }

  /** Number of the format that a condition puts on a font. */
  conditionFor(fontColor: string | null, bold: boolean | null): number {
    const { prefix } = this;
    const weight = bold === null ? '' : `<${prefix}b val="${bold ? 1 : 0}"/>`;
    const color = fontColor === null ? '' : `<${prefix}color rgb="${argb(fontColor)}"/>`;
    return this.indexOf(
      'dxfs',
      `<${prefix}dxf><${prefix}font>${weight}${color}</${prefix}font></${prefix}dxf>`,
    );
  }

  /** The part with everything that was added; the very same text where nothing was. */
  toString(): string {
    const editor = new XmlEditor(this.text);
    const custom = customNumberFormats(this.root);
    const codes = [...this.codes]
      .filter(([, id]) => id >= FIRST_CUSTOM_FORMAT && !custom.has(id))
      .map(([code, id]) => `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    this.appendTo(editor, 'numFmts', codes, custom.size);
    for (const [list, entries] of this.lists) {
      const before = child(this.root, list)?.children.length ?? 0;
      this.appendTo(editor, list, entries.slice(before), before);
    }
    return editor.changed ? editor.toString() : this.text;
  }

  private appendTo(editor: XmlEditor, list: string, entries: readonly string[], before: number): void {
    if (entries.length === 0) return;
    const element = child(this.root, list);
    const count = String(before + entries.length);
    if (element === undefined) {
      const tag = `${this.prefix}${list}`;
      const xml = `<${tag} count="${count}">${entries.join('')}</${tag}>`;
      editor.insertInOrder(this.root, list, xml, [...STYLESHEET_ORDER, 'cellStyles', 'dxfs', 'tableStyles']);
      return;
    }
    editor.setAttributes(element, { count });
    editor.append(element, entries.join(''));
  }

  private source(element: XmlElement): string {
    return this.text.slice(element.start, element.end);
  }

  /** An entry of a list as an element of its own. */
  private fragment(list: string, index: number): { xml: string; element: XmlElement } {
    const entries = this.lists.get(list)!;
    const xml = entries[index] ?? entries[0] ?? EMPTY_ENTRIES[list]!;
    return { xml, element: parseXml(xml, 'styles') };
  }

  private addFormat(
    base: { xml: string; element: XmlElement },
    change: FormatChange,
    quoted: boolean,
  ): number {
    const { xml, element } = base;
    const attributes: Record<string, string> = quoted ? { quotePrefix: '1' } : {};
    if (change.numberFormat !== undefined) {
      attributes['numFmtId'] = String(this.codeId(change.numberFormat));
      attributes['applyNumberFormat'] = '1';
    }
    const font = this.fontFor(Number(element.attributes['fontId'] ?? 0), change);
    if (font !== null) Object.assign(attributes, { fontId: String(font), applyFont: '1' });
    if (change.fillColor !== undefined) {
      Object.assign(attributes, { fillId: String(this.fillFor(change.fillColor)), applyFill: '1' });
    }
    if (change.borderTop !== undefined || change.borderBottom !== undefined) {
      const border = this.borderFor(Number(element.attributes['borderId'] ?? 0), change);
      Object.assign(attributes, { borderId: String(border), applyBorder: '1' });
    }
    const alignment = alignmentChanges(change);
    const editor = new XmlEditor(xml);
    const existing = child(element, 'alignment');
    if (Object.keys(alignment).length > 0) {
      attributes['applyAlignment'] = '1';
      if (existing !== undefined) editor.setAttributes(existing, alignment);
      else {
        const tag = withAttributes(`<${this.prefix}alignment/>`, alignment);
        editor.insertInOrder(element, 'alignment', tag, ['alignment', 'protection', 'extLst']);
      }
    }
    editor.setAttributes(element, attributes);
    return this.indexOf('cellXfs', editor.toString());
  }

  private codeId(code: string): number {
    const known = this.codes.get(code);
    if (known !== undefined) return known;
    this.codes.set(code, this.nextCode);
    return this.nextCode++;
  }

  private indexOf(list: string, xml: string): number {
    const entries = this.lists.get(list)!;
    const at = entries.indexOf(xml);
    return at >= 0 ? at : entries.push(xml) - 1;
  }

  private fontFor(base: number, change: FormatChange): number | null {
    const { prefix } = this;
    const set: Record<string, string> = {};
    if (change.bold !== undefined) set['b'] = change.bold ? `<${prefix}b/>` : '';
    if (change.italic !== undefined) set['i'] = change.italic ? `<${prefix}i/>` : '';
    if (change.strikethrough !== undefined) set['strike'] = change.strikethrough ? `<${prefix}strike/>` : '';
    if (change.underline !== undefined) set['u'] = change.underline ? `<${prefix}u/>` : '';
    if (change.fontSize !== undefined) set['sz'] = `<${prefix}sz val="${change.fontSize}"/>`;
    if (change.fontColor !== undefined) set['color'] = `<${prefix}color rgb="${argb(change.fontColor)}"/>`;
    if (Object.keys(set).length === 0) return null;
    const { xml, element } = this.fragment('fonts', base);
    const children = new Map(element.children.map((each) => [each.local, xml.slice(each.start, each.end)]));
    for (const [local, replacement] of Object.entries(set)) children.set(local, replacement);
    const rank = (local: string): number => FONT_ORDER.indexOf(local);
    const ordered = [...children].sort(([one], [other]) => rank(one) - rank(other));
    const font = `<${prefix}font>${ordered.map(([, child]) => child).join('')}</${prefix}font>`;
    return this.indexOf('fonts', font);
  }

  private fillFor(color: string | null): number {
    if (color === null) return 0;
    const p = this.prefix;
    return this.indexOf(
      'fills',
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
  }

  private borderFor(base: number, change: FormatChange): number {
    const { xml, element } = this.fragment('borders', base);
    const editor = new XmlEditor(xml);
    const order = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
    for (const [local, line] of [
      ['top', change.borderTop],
      ['bottom', change.borderBottom],
    ] as const) {
      if (line === undefined) continue;
      const written = this.borderLine(local, line);
      const existing = child(element, local);
      if (existing !== undefined) editor.replace(existing, written);
      else editor.insertInOrder(element, local, written, order);
    }
    return this.indexOf('borders', editor.toString());
  }

  private borderLine(local: string, line: BorderLine | null): string {
    const p = this.prefix;
    if (line === null) return `<${p}${local}/>`;
    return `<${p}${local} style="${line.style.toLowerCase()}"><${p}color rgb="${argb(line.color)}"/></${p}${local}>`;
  }
}

const EMPTY_ENTRIES: Readonly<Record<string, string>> = {
  fonts: '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  fills: '<fill><patternFill patternType="none"/></fill>',
  borders: '<border><left/><right/><top/><bottom/><diagonal/></border>',
  cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
};

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function alignmentChanges(change: FormatChange): Record<string, string | null> {
  return {
    ...(change.horizontalAlignment !== undefined && { horizontal: change.horizontalAlignment.toLowerCase() }),
    ...(change.verticalAlignment !== undefined && { vertical: change.verticalAlignment.toLowerCase() }),
    ...(change.wrapText !== undefined && { wrapText: change.wrapText ? '1' : null }),
    ...(change.indent !== undefined && { indent: change.indent === 0 ? null : String(change.indent) }),
  };
}
