import { escapeAttribute } from './xml-text';
import type { XmlElement } from './xml-element';

/** Attributes to set, or to remove where the value is null. */
export type AttributeChanges = Readonly<Record<string, string | null>>;

/** The text of an open tag with attributes set or removed; the others stay as they are written. */
export function withAttributes(openTag: string, changes: AttributeChanges): string {
  let tag = openTag;
  for (const [name, value] of Object.entries(changes)) {
    const written = new RegExp(`\\s+${name.replace(/[.$]/g, '\\$&')}\\s*=\\s*("[^"]*"|'[^']*')`);
    const replacement = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
    tag = written.test(tag)
      ? tag.replace(written, () => replacement)
      : tag.replace(/\s*\/?>$/, (end) => replacement + end);
  }
  return tag;
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces stretches of a text; stretches must not overlap, insertions at one place keep their order. */
function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of sorted) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Changes an XML part by splicing: every character that no change concerns stays. */
export class XmlEditor {
  private readonly attributes = new Map<XmlElement, Record<string, string | null>>();
  private readonly appended = new Map<XmlElement, string[]>();
  private readonly splices: Splice[] = [];

  constructor(private readonly text: string) {}

  setAttributes(element: XmlElement, changes: AttributeChanges): void {
    this.attributes.set(element, { ...this.attributes.get(element), ...changes });
  }

  append(parent: XmlElement, xml: string): void {
    this.appended.set(parent, [...(this.appended.get(parent) ?? []), xml]);
  }

  insertBefore(sibling: XmlElement, xml: string): void {
    this.splices.push({ start: sibling.start, end: sibling.start, text: xml });
  }

  /** Inserts a child where the schema's order of local names wants it. */
  insertInOrder(parent: XmlElement, local: string, xml: string, order: readonly string[]): void {
    const rank = order.indexOf(local);
    const next = parent.children.find((each) => order.indexOf(each.local) > rank);
    if (next === undefined) this.append(parent, xml);
    else this.insertBefore(next, xml);
  }

  replace(element: XmlElement, xml: string): void {
    this.splice(element.start, element.end, xml);
  }

  /** Replaces a stretch of the text; stretches must not overlap. */
  splice(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  remove(element: XmlElement): void {
    this.replace(element, '');
  }

  /** Removes an element together with changes already made inside it. */
  removeWhole(element: XmlElement): void {
    const outside = this.splices.filter((each) => each.end <= element.start || each.start >= element.end);
    this.splices.splice(0, this.splices.length, ...outside);
    this.remove(element);
  }

  get changed(): boolean {
    return this.splices.length + this.attributes.size + this.appended.size > 0;
  }

  toString(): string {
    const splices = [...this.splices];
    for (const element of new Set([...this.attributes.keys(), ...this.appended.keys()])) {
      const openTag = this.text.slice(element.start, element.openEnd);
      const tag = withAttributes(openTag, this.attributes.get(element) ?? {});
      const inner = this.appended.get(element)?.join('') ?? '';
      const selfClosing = tag.endsWith('/>');
      if (selfClosing && inner !== '') {
        const opened = tag.replace(/\s*\/>$/, '>');
        splices.push({
          start: element.start,
          end: element.end,
          text: `${opened}${inner}</${element.name}>`,
        });
        continue;
      }
      if (tag !== openTag) splices.push({ start: element.start, end: element.openEnd, text: tag });
      if (inner !== '') splices.push({ start: element.closeStart, end: element.closeStart, text: inner });
    }
    return applySplices(this.text, splices);
  }
}
