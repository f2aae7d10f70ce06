/** XML namespace of the custom XML part in which the add-in keeps its state. */
export const STATE_NAMESPACE = 'urn:kim-abgleich:state:1';

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** The XML of the part for a state text. */
export function stateXml(state: string): string {
  const escaped = state.replace(/[&<>]/g, (sign) =>
    sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;',
  );
  return `<state xmlns="${STATE_NAMESPACE}">${escaped}</state>`;
}

/** The state text of the part's XML, or null where it is not a part of ours. */
export function stateText(xml: string): string | null {
  const match = /<state\b[^>]*>([\s\S]*)<\/state>\s*$/.exec(xml);
  return match === null ? null : match[1]!.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity]!);
}
