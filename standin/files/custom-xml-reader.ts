import type { CustomXmlPart } from '../document/workbook-document';
import { rootNamespace } from '../document/root-namespace';
import type { FilePackage } from './file-package';
import { readRelationships } from './relationships';
import { parseXml } from './xml-element';

/**
 * Namespace of the part in which the stand-in keeps add-in settings. Excel keeps them in the web extension part
 * of the task pane instead; it preserves this part but does not read it.
 */
export const SETTINGS_NAMESPACE = 'urn:kim-abgleich:stand-in:settings';

/** Reads the custom XML parts that the workbook links to. A part that is not well-formed has no namespace. */
export function readCustomXml(file: FilePackage, parts: readonly string[]): CustomXmlPart[] {
  return parts.map((part, index) => {
    const xml = file.text(part).replace(/^\ufeff/, '');
    return {
      id: itemId(file, part) ?? `{00000000-0000-0000-0000-${String(index + 1).padStart(12, '0')}}`,
      namespace: namespaceOf(xml),
      xml,
      part,
      changed: false,
      deleted: false,
    };
  });
}

/** The settings in the XML of the stand-in's own part. */
export function readSettings(xml: string, part: string): Map<string, unknown> {
  return new Map(
    parseXml(xml, part).children.map((each) => [
      each.attributes['key'] ?? '',
      JSON.parse(each.text) as unknown,
    ]),
  );
}

function itemId(file: FilePackage, part: string): string | undefined {
  const properties = readRelationships(file, part).find((each) => each.kind === 'customXmlProps')?.target;
  if (properties === undefined || !file.has(properties)) return undefined;
  const { attributes } = parseXml(file.text(properties), properties);
  const name = Object.keys(attributes).find((each) => each.endsWith('itemID'));
  return name === undefined ? undefined : attributes[name];
}

/** Namespace of the root element, '' where it has none. */
function namespaceOf(xml: string): string {
  try {
    return rootNamespace(xml);
  } catch {
    return '';
  }
}
