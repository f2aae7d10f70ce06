import { finding } from '../../domain/findings/finding';
import { numberValue } from '../../domain/findings/number-value';
import { exact, parseExact, type Exact } from '../../domain/numbers';
import type { CellValue } from '../snapshot';
import { cellText, plainText } from './cell-text';
import { withoutNumberComment } from './number-comment';
import { readFte, readNumber } from './read-number';
import { mapReading, type Reading, type Refusal } from './reading';
import { namesPayGroup } from './pay-group';
import { because, commented, isOf } from './typed-reading';

const UNIT_OF_POSTS = / ?(?:vzae|vzä|vk|fte|vbe|ak|(?:voll(?:zeit)?-?|vz-?)?stellen?(?:anteile?)?)\.?$/i;
const PERCENT =
  /^(\d{1,3}(?:,\d+)?) ?(?:%|prozent|v\.? ?h\.?)(?: (?:einer )?(?:vollen |vollzeit-?)?stelle)?$/i;
const FRACTION = /^(?:(\d) ?)?(?:([½¼¾⅓⅔])|(?<=^|\d )([1-4])\/([2-5]))$/;
const FRACTION_SIGNS: Readonly<Partial<Record<string, string>>> = { '½': '0.5', '¼': '0.25', '¾': '0.75' };
const HOURS = /\d ?(?:std|stunden?|h|wochenstunden|wo\.?-?std)\b/;
/** What is said of a post behind its FTE: `1,0 (befristet)`, `0,5 (unbesetzt)`. */
const OF_A_POST =
  /^(?:un)?(?:befristet|befr|besetzt|bes)\.?(?: (?:bis|ab|zum|seit) (?:zum )?[\d.]{4,10})?$|^(?:neu(?: ab [\d.]{4,10})?|vakant|nicht besetzt|noch (?:offen|nicht besetzt)|offen|n\. ?n\.?|nn|vollzeit|teilzeit|vz|tz|elternzeitvertretung|vertretung|krankheitsvertretung|intern|extern|stelle|stellen|vzae|vk|kw|ku|gepl\.?|bestand|aufstockung|unbefristet)$/;

/**
 * FTE as people type them into a list: `50 %`, `½`, `1/2`, `0,5 VZÄ`, `1,0 (befristet)`, `ca. 0,5`, besides plain ones.
 * A pay group, hours a week and other words are asked about.
 */
export function readTypedFte(cell: CellValue): Reading<Exact> {
  const reading = readFte(cell);
  if (reading.kind !== 'refused') return reading;
  const written = cellText(cell);
  if (!isOf(reading, 'not-a-number')) return reading;
  if (typeof cell !== 'string') return because('not-fte', written);
  const comment = withoutNumberComment(written, (words) => OF_A_POST.test(words));
  const text = (comment?.text ?? written).replace(/,? ?(?:un)?befristet$/i, '');
  const fte = fteIn(text);
  if (fte !== null) {
    if (fte.kind !== 'value') return fte;
    const { value } = fte;
    if (comment?.isAssumed === true) return commented({ kind: 'value', value }, written, true);
    const values = { text: written, reading: numberValue(value) };
    const remark: Refusal['finding'] = (place, column) =>
      finding('fte-read-as', place, { ...values, column });
    return { kind: 'value', value, remark };
  }
  const words = plainText(written);
  if (HOURS.test(words)) return because('hours-without-full-time', written);
  return because(namesPayGroup(words) ? 'pay-group-not-fte' : 'not-fte', written);
}

/** Null where the text is no number of FTE. */
function fteIn(text: string): Reading<Exact> | null {
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined)
    return mapReading(readNumber(percent), ({ digits, scale }) => exact(digits, scale + 2));
  const number = text.replace(UNIT_OF_POSTS, '');
  const fraction = fractionIn(number);
  if (fraction !== null) return { kind: 'value', value: fraction };
  const reading = readFte(number);
  return isOf(reading, 'not-a-number') || reading.kind === 'blank' ? null : reading;
}

/** `½`, `1 ½`, `1/2`, `3/4`; null for thirds, which are none to the last digit, and all else. */
function fractionIn(text: string): Exact | null {
  const [, whole = '0', sign, above, below] = FRACTION.exec(text) ?? [];
  const part = sign !== undefined ? FRACTION_SIGNS[sign] : quotient(Number(above), Number(below));
  if (part === undefined) return null;
  const rest = parseExact(part);
  return rest === null ? null : exact(Number(whole) * 10 ** rest.scale + rest.digits, rest.scale);
}

function quotient(above: number, below: number): string | undefined {
  const part = above / below;
  return above < below && below !== 3 ? String(part) : undefined;
}
