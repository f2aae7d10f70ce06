const THOUSAND =
  /^(?:[tk]\.? ?€|[tk]\.? ?eur(?:o)?|tsd\.? ?(?:€|eur(?:o)?)?|tausend(?: ?(?:€|eur(?:o)?))?)$/i;
const MILLION = /^(?:mio\.? ?(?:€|eur(?:o)?)?|million(?:en)?(?: ?(?:€|eur(?:o)?))?)$/i;
const EURO = /^(?:€|eur(?:o)?)$/i;

/** Euro per unit of a unit's word: `€` 1, `T€`, `TEUR`, `Tsd. €` 1.000, `Mio. €` 1.000.000; null for other words. */
function euroPerUnitOf(word: string): number | null {
  if (EURO.test(word)) return 1;
  if (THOUSAND.test(word)) return 1_000;
  return MILLION.test(word) ? 1_000_000 : null;
}

/**
 * Takes the text of a number apart: sign (or one behind the number, or brackets), digits with their separators, and
 * the unit of money in front or behind. `digits` is empty where other words are in the text.
 */
export function numberWithUnit(text: string): {
  readonly digits: string;
  readonly negative: boolean;
  readonly euroPerUnit: number | null;
} {
  const refusedText = { digits: '', negative: false, euroPerUnit: null };
  let rest = text.replace(/[−–—‒‑‐]/g, '-');
  let minus = 0;
  if (rest.startsWith('(') && rest.endsWith(')')) {
    minus += 1;
    rest = rest.slice(1, -1).trim();
  }
  const parts = /^([^\d,]*?)\s*((?:\d|,\d)(?:[\d.,'’ ]*\d)?)(,-{1,2})?\s*([^\d]*)$/.exec(rest);
  if (parts === null) return refusedText;
  const [, front = '', digits = '', noCents, behind = ''] = parts;
  const frontWord = front.replace(/^[-+]\s*|\s*[-+]$/, '').trim();
  const behindWord = behind.replace(/^-\s*|\s*-$/, '').trim();
  minus += count(front, '-') + count(behind, '-');
  const words = [frontWord, behindWord].filter((word) => word !== '');
  const euroPerUnit = words[0] === undefined ? null : euroPerUnitOf(words[0]);
  if (words.length > 1 || (words.length === 1 && euroPerUnit === null) || minus > 1) return refusedText;
  if (noCents !== undefined && digits.includes(',')) return refusedText;
  return { digits, negative: minus === 1, euroPerUnit };
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
