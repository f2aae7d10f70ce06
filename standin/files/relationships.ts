import { parseXml } from './xml-element';
import { XmlEditor } from './xml-editor';
import { escapeAttribute } from './xml-text';
import type { FilePackage } from './file-package';

/** A link from one part of the package to another. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type, the same in transitional and strict files: `worksheet`, `table`, … */
  readonly kind: string;
  /** Name of the part, or the address of an external target. */
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;

/** Name of the part that holds the relationships of a part ('' = the package itself). */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The relationships of a part; none where it has no relationships part. */
export function readRelationships(file: FilePackage, source: string): Relationship[] {
  const part = relationshipsPart(source);
  if (!file.has(part)) return [];
  return parseXml(file.text(part), part).children.map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      kind: (attributes['Type'] ?? '').split('/').at(-1)!,
      target: external ? target : resolveTarget(source, target),
      external,
    };
  });
}

/** Part name of a target that may be relative to its source, absolute, or written with backslashes. */
function resolveTarget(source: string, target: string): string {
  const plain = decodePercent(target.replace(/\\/g, '/').replace(/#.*$/, ''));
  const segments = plain.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of plain.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** Links a part to another one and returns the id. `type` is the full address of the relationship type. */
export function addRelationship(file: FilePackage, source: string, type: string, target: string): string {
  const part = relationshipsPart(source);
  const text = file.has(part) ? file.text(part) : EMPTY;
  const root = parseXml(text, part);
  const taken = new Set(root.children.map((each) => each.attributes['Id']));
  let number = root.children.length + 1;
  while (taken.has(`rId${number}`)) number++;
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  const editor = new XmlEditor(text);
  editor.append(
    root,
    `<${prefix}Relationship Id="rId${number}" Type="${type}" Target="${escapeAttribute(relativeTarget(source, target))}"/>`,
  );
  file.write(part, editor.toString());
  return `rId${number}`;
}

export function removeRelationship(file: FilePackage, source: string, id: string): void {
  const part = relationshipsPart(source);
  const text = file.text(part);
  const editor = new XmlEditor(text);
  for (const each of parseXml(text, part).children) if (each.attributes['Id'] === id) editor.remove(each);
  file.write(part, editor.toString());
}
