import { addContentType, contentType } from './content-types';
import { SETTINGS_NAMESPACE } from './custom-xml-reader';
import { CONTENT_TYPES, XML_DECLARATION } from './namespaces';
import { settingsText } from './opened-file';
import { addRelationship, readRelationships, removeRelationship } from './relationships';
import { removePart } from './remove-part';
import type { SaveContext } from './save-context';
import { escapeAttribute, escapeText } from './xml-text';

const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const SETTINGS_ID = '{5C1F0C2E-6C0B-4E0B-9D0B-4B494D2D5345}';

/** Writes custom XML parts that are new, changed or deleted. */
export function writeCustomXml(context: SaveContext): void {
  const { document, opened, file } = context;
  for (const before of opened.customXmlParts) {
    const now = document.customXmlParts.find((each) => each.part === before.part);
    if (now === undefined || now.deleted) removeItem(context, before.part!);
    else if (now.xml !== before.xml) file.write(before.part!, now.xml);
  }
  for (const part of document.customXmlParts) {
    if (part.part === null && !part.deleted) addItem(context, part.id, part.namespace, part.xml);
  }
}

/** Writes the add-in settings into the stand-in's own custom XML part; without settings the part goes. */
export function writeSettings(context: SaveContext): void {
  const { document, opened, file } = context;
  if (settingsText(document) === opened.settings) return;
  if (document.settings.size === 0) {
    if (opened.settingsPart !== null) removeItem(context, opened.settingsPart);
    return;
  }
  const settings = [...document.settings]
    .map(([key, value]) => `<setting key="${escapeAttribute(key)}">${settingText(value)}</setting>`)
    .join('');
  const xml = `${XML_DECLARATION}<settings xmlns="${SETTINGS_NAMESPACE}">${settings}</settings>`;
  if (opened.settingsPart !== null) file.write(opened.settingsPart, xml);
  else addItem(context, SETTINGS_ID, SETTINGS_NAMESPACE, xml);
}

/** JSON escapes what XML cannot hold, except U+FFFE, U+FFFF and the line ends U+0085 and U+2028. */
function settingText(value: unknown): string {
  const json = JSON.stringify(value ?? null).replace(
    /[\u0085\u2028\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escapeText(json);
}

function addItem({ file, links, namespaces }: SaveContext, id: string, namespace: string, xml: string): void {
  const part = file.freeName('customXml/item', '.xml');
  const properties = file.freeName('customXml/itemProps', '.xml');
  file.write(part, xml);
  if (contentType(file, part) === '') addContentType(file, part, 'application/xml');
  const schema =
    namespace === ''
      ? ''
      : `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs>`;
  file.write(
    properties,
    `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${escapeAttribute(id)}" xmlns:ds="${PROPERTIES_NAMESPACE}">${schema}</ds:datastoreItem>`,
  );
  addContentType(file, properties, CONTENT_TYPES.customXmlProperties);
  addRelationship(file, part, `${namespaces.relationships}/customXmlProps`, properties);
  addRelationship(file, links.workbook, `${namespaces.relationships}/customXml`, part);
}

function removeItem({ file, links }: SaveContext, part: string): void {
  for (const each of readRelationships(file, links.workbook)) {
    if (each.target === part) removeRelationship(file, links.workbook, each.id);
  }
  removePart(file, part);
}
