import { sentBytes } from '../workbook/plan/sent-bytes';

/** XML namespace of the custom XML parts in which the add-in keeps its state. */
export const STATE_NAMESPACE = 'urn:kim-abgleich:state:1';

/** Excel is said to refuse a part above 1 MB in some builds (office-js issues 394, 2408). */
const MOST_PART_BYTES = 900_000;
/** Characters that are weighed at once when a text is cut. */
const STEP = 10_000;

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** The XML of the part for a state text that fits into one. */
export function stateXml(state: string): string {
  return `<state xmlns="${STATE_NAMESPACE}">${escaped(state)}</state>`;
}

/**
 * The XML of the parts for a state text: one, or where a single run is too large for one, its beginning and the pieces that
 * follow it.
 */
export function stateXmls(state: string): readonly [first: string, ...pieces: string[]] {
  const texts = cut(state);
  if (texts.length === 1) return [stateXml(state)];
  const key = keyOf(state);
  const [first, ...pieces] = texts as [string, ...string[]];
  return [
    `<state xmlns="${STATE_NAMESPACE}" pieces="${pieces.length}" key="${key}">${escaped(first)}</state>`,
    ...pieces.map(
      (piece, index) =>
        `<piece xmlns="${STATE_NAMESPACE}" of="${key}" number="${index + 1}">${escaped(piece)}</piece>`,
    ),
  ];
}

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

/** Pieces of a text that fit into a part each; a pair of surrogates stays together. */
function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (let from = 0; from < text.length;) {
    const isPairCut = /[\uD800-\uDBFF]/.test(text.charAt(from + STEP - 1));
    const step = text.slice(from, from + STEP + (isPairCut ? 1 : 0));
    const weight = sentBytes(step);
    if (piece !== '' && bytes + weight > MOST_PART_BYTES) {
      pieces.push(piece);
      [piece, bytes] = ['', 0];
    }
    piece += step;
    bytes += weight;
    from += step.length;
  }
  return [...pieces, piece];
}

/** Tells the pieces of one state from those of another: FNV-1a over its characters. */
function keyOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `k${(hash >>> 0).toString(16)}x${text.length}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity]!);
}
