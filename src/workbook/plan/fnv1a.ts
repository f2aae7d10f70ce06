const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a over the UTF-16 codes of a text, 32 bits without a sign: tells texts apart, keeps out nobody.
 * @param start another one gives another sum of the same text
 */
export function fnv1a(text: string, start = OFFSET): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return hash >>> 0;
}

/** Where the second half of a control sum begins. */
const OTHER_START = 0x01000193;

/** Both halves of the control sum of a text, 16 hexadecimal digits: it shows a change, it keeps out nobody who wants to forge. */
export function controlSum(text: string): string {
  return [fnv1a(text), fnv1a(text, OTHER_START)].map((half) => half.toString(16).padStart(8, '0')).join('');
}
