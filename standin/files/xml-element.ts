import { SaxesParser } from 'saxes';
import { FileError } from './file-error';

/** An element of an XML part with its place in the text (positions in UTF-16 units, ends exclusive). */
export interface XmlElement {
  /** With prefix, as in the file. */
  readonly name: string;
  readonly local: string;
  /** By name with prefix, as in the file. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Text directly inside the element. */
  text: string;
  readonly start: number;
  readonly openEnd: number;
  /** Where the closing tag begins; equal to `end` for `<a/>`. */
  closeStart: number;
  end: number;
}

/** Name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Parses a part into elements.
 * @throws FileError `damaged` with the name of the part where the XML is not well-formed.
 */
export function parseXml(text: string, part: string): XmlElement {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  parser.on('opentag', (tag) => {
    const element = elementAt(text, parser.position, tag.name, tag.attributes);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (content) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += content;
  });
  parser.on('cdata', (content) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += content;
  });
  parser.on('closetag', (tag) => closeElement(open.pop()!, text, parser.position, tag.isSelfClosing));
  parseOrFail(parser, part, () => parser.write(text).close());
  if (root === null) throw new FileError('damaged', part, 'no element');
  return root;
}

/** An element whose open tag ends at `position`. */
export function elementAt(
  text: string,
  position: number,
  name: string,
  attributes: Record<string, string>,
): XmlElement {
  return {
    name,
    local: localName(name),
    attributes,
    children: [],
    text: '',
    start: text.lastIndexOf('<', position - 1),
    openEnd: position,
    closeStart: position,
    end: position,
  };
}

export function closeElement(
  element: XmlElement,
  text: string,
  position: number,
  selfClosing: boolean,
): void {
  element.end = position;
  element.closeStart = selfClosing ? position : text.lastIndexOf('<', position - 1);
}

/** Runs a parser over a part; what it reports as not well-formed becomes a FileError. */
export function parseOrFail(parser: SaxesParser, part: string, run: () => void): void {
  // Office writes none, and what it declares would have to be believed.
  parser.on('doctype', () => {
    throw new FileError('damaged', part, 'document type');
  });
  try {
    run();
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('damaged', part, error instanceof Error ? error.message : String(error));
  }
}

/** First child with this local name. */
export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((each) => each.local === local);
}

export function childrenNamed(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((each) => each.local === local) ?? [];
}

/** All descendants with this local name, in document order. */
export function descendants(element: XmlElement, local: string): XmlElement[] {
  return element.children.flatMap((each) => [
    ...(each.local === local ? [each] : []),
    ...descendants(each, local),
  ]);
}

/** The `r:id` of an element, whatever the prefix is. */
export function relationshipId(element: XmlElement): string | null {
  const name = Object.keys(element.attributes).find((each) => each.endsWith(':id'));
  return name === undefined ? null : element.attributes[name]!;
}

/** Prefix of an element's name with colon, or ''. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}

/** Reads an xsd:boolean attribute. */
export function flag(value: string | undefined, byDefault = false): boolean {
  return value === undefined ? byDefault : value === '1' || value === 'true' || value === 'on';
}
