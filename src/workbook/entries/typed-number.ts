import type { Language } from '../../domain/language';

/** A text that is one number, with what stands before and behind it: a sign, `€`, `%`, `T€`. */
const ONE_NUMBER = /^([^\d.,]*)((?:\d[\d.,]*)?\d|[.,]\d+)([^\d.,][^\d]*)?$/;
const ENGLISH = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)?(?:\.\d+)?$/;
const GERMAN = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)?(?:,\d+)?$/;
/** Numbers of products and months with their year: `05.2021`. */
const LEADING_ZERO = /^0\d/;

/**
 * What was typed in the pane in the notation of its language, as the sheets write it: German. Only a number changes:
 * `490,290.60` in the English pane is `490.290,60`. Null for a number that this language does not write like that, such
 * as `612,50` in English; in German the reader of the cell says so.
 */
export function germanText(typed: string, language: Language): string | null {
  const text = typed.trim();
  if (language === 'de') return text;
  const [, before = '', number, behind = ''] = ONE_NUMBER.exec(text) ?? [];
  if (number === undefined || LEADING_ZERO.test(number)) return text;
  if (ENGLISH.test(number)) return before + swapped(number) + behind;
  return number.includes(',') ? null : text;
}

/** A text of a sheet as it would be typed in the pane: `490.290,60` is `490,290.60` in English. */
export function textToType(german: string, language: Language): string {
  if (language === 'de') return german;
  const [, before = '', number, behind = ''] = ONE_NUMBER.exec(german) ?? [];
  if (number === undefined || LEADING_ZERO.test(number) || !GERMAN.test(number)) return german;
  return before + swapped(number) + behind;
}

function swapped(number: string): string {
  return number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
