import { fnv1a } from '../workbook/plan/fnv1a';
import { sentBytes } from '../workbook/plan/sent-bytes';
import { STATE_NAMESPACE } from './state-part';

/** Excel is said to refuse a part above 1 MB in some builds (office-js issues 394, 2408). */
const MOST_PART_BYTES = 900_000;
/** Characters that are weighed at once when a text is cut. */
const STEP = 10_000;

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

/** Tells the pieces of one state from those of another. */
function keyOf(text: string): string {
  return `k${fnv1a(text).toString(16)}x${text.length}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}
