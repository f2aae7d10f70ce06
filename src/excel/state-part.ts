/** XML namespace of the custom XML parts in which the add-in keeps its state. */
export const STATE_NAMESPACE = 'urn:kim-abgleich:state:1';

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/**
 * The state text of a part's XML, or null where it is not the beginning of a state of ours. Where one of its pieces is
 * missing it ends there, and so is no state that could be read.
 * @param others XML of the parts of the same namespace
 */
export function stateText(xml: string, others: readonly string[] = []): string | null {
  const match = /<state\b([^>]*)>([\s\S]*)<\/state>\s*$/.exec(xml);
  if (match === null) return null;
  const [, attributes = '', beginning = ''] = match;
  const key = /\bkey="(\w+)"/.exec(attributes)?.[1];
  const count = Number(/\bpieces="(\d{1,3})"/.exec(attributes)?.[1] ?? 0);
  const pieces = key === undefined ? new Map<number, string>() : piecesOf(key, others);
  let text = unescaped(beginning);
  for (let number = 1; number <= count; number += 1) {
    const piece = pieces.get(number);
    if (piece === undefined) break;
    text += piece;
  }
  return text;
}

function piecesOf(key: string, xmls: readonly string[]): Map<number, string> {
  const pieces = new Map<number, string>();
  for (const xml of xmls) {
    const match = /<piece\b[^>]* of="(\w+)" number="(\d{1,3})"[^>]*>([\s\S]*)<\/piece>\s*$/.exec(xml);
    if (match?.[1] === key) pieces.set(Number(match[2]), unescaped(match[3]!));
  }
  return pieces;
}

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity]!);
}
