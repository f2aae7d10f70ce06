import { fromSerial, type DateSystem } from '../../domain/time';
import { headingAside } from './heading-aside';
import { NO_UNIT, unitInHeading, type UnitWords } from './unit-words';
import { plainText } from './cell-text';
import { timeText } from './time-text';

/** What a number format says about the number below it. */
export interface NumberFormat {
  /** The format as Excel gives it, in US notation. */
  readonly pattern: string;
  /** `percent` multiplies what it shows by 100, `percent-sign` only writes the sign behind the number. */
  readonly kind: 'plain' | 'percent' | 'percent-sign' | 'date' | 'hours' | 'not-yearly';
  /** The unit that it writes beside the number. */
  readonly unit: UnitWords;
  /** By how much the number is divided before it is shown: 1.000 for `#,##0,`. */
  readonly divisor: number;
}

export const GENERAL: NumberFormat = { pattern: 'General', kind: 'plain', unit: NO_UNIT, divisor: 1 };

const HOURS = /\bstd\b|stunden?\b|\bh\b/;
/**
 * `"text"`, `\x`, `[$€-407]`, a padding or fill character, the hours, minutes or seconds of `[h]`, a colour or condition, and
 * what else is code.
 */
const PART = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|[_*].|\[(h+|m+|s+)\]|\[[^\]]*\]|([^"\\[_*]+)/gi;

/** Takes the part for positive numbers of a number format apart. */
export function readNumberFormat(pattern: string): NumberFormat {
  let words = '';
  let code = '';
  for (const [, quoted, escaped, currency, elapsed, rest] of positivePart(pattern).matchAll(PART)) {
    words += quoted ?? escaped ?? currency ?? (rest ?? '').replace(/[^€$£¥% ]/g, ' ');
    code += elapsed ?? rest ?? '';
  }
  const text = plainText(words);
  const { unit, rest } = unitInHeading(text);
  return { pattern, kind: kindOf(code, text, rest), unit, divisor: divisorOf(code) };
}

function positivePart(pattern: string): string {
  let quoted = false;
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern[index];
    if (character === '"') quoted = !quoted;
    else if (character === '\\') index += 1;
    else if (character === ';' && !quoted) return pattern.slice(0, index);
  }
  return pattern;
}

function kindOf(code: string, words: string, besideUnit: string): NumberFormat['kind'] {
  if (code.includes('%')) return 'percent';
  if (/[dmyhs]/i.test(code.replace(/general|standard/gi, ''))) return 'date';
  if (/%|prozent|\bv\. ?h\b/.test(words)) return 'percent-sign';
  if (HOURS.test(words)) return 'hours';
  return headingAside(besideUnit.trim()) === 'not-yearly' ? 'not-yearly' : 'plain';
}

function divisorOf(code: string): number {
  const commas = /[0#?.](,+)[^0#?.,]*$/.exec(code)?.[1] ?? '';
  return 1000 ** commas.length;
}

/** Whether a number is shown as hours and minutes alone, as in `[h]:mm` or `[h]`: a part of a day, and no day. */
export function showsTime({ pattern }: NumberFormat): boolean {
  const code = codeOf(pattern);
  return /\[h+\]|h+:/i.test(code) && !/[dy]/i.test(code.replace(/\[[^\]]*\]/g, ''));
}

/** What such a cell shows: `39:00` for 1.625; without brackets the hours of the last day alone, 15:00. */
export function shownTime(value: number, { pattern }: NumberFormat): string {
  const countsOn = /\[h+\]/i.test(codeOf(pattern));
  return timeText(countsOn ? value : value % 1);
}

function codeOf(pattern: string): string {
  return positivePart(pattern).replace(/"[^"]*"|\\./g, '');
}

/** A date or a time as its cell shows it in German Excel; of a day, only its parts are written. */
export function shownDate(serial: number, format: NumberFormat, system: DateSystem): string {
  if (showsTime(format)) return shownTime(serial, format);
  const { pattern } = format;
  const { year, month, day } = fromSerial(Math.floor(serial), system);
  const two = (part: number): string => String(part).padStart(2, '0');
  const shown = positivePart(pattern).toLowerCase();
  if (/^m\/d\/yy/.test(shown)) return `${two(day)}.${two(month)}.${year}`;
  return shown
    .replace(/\[[^\]]*\]|["\\]/g, '')
    .replace(/y+|m+|d+/g, (part) => {
      if (part[0] === 'y') return part.length > 2 ? String(year) : two(year % 100);
      const number = part[0] === 'm' ? month : day;
      return part.length === 1 ? String(number) : two(number);
    })
    .replace(/[;@].*$/, '')
    .trim();
}
