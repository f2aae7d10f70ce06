import type { Language } from '../../domain/language';
import { readWrittenNumber } from '../cells/read-number';

/** A text with one number in it, with what stands before and behind it: a sign, `€`, `%`, `T€`. */
const ONE_NUMBER = /^([^\d.,]*)((?:\d[\d.,]*)?\d|[.,]\d+)([^\d.,][^\d]*)?$/;
const ENGLISH = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)?(?:\.\d+)?$/;
const GERMAN = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)?(?:,\d+)?$/;
/** Numbers of products and months with their year: `05.2021`. */
const LEADING_ZERO = /^0\d/;
/** A month as German sheets write it: `7.2021` is July 2021, in every language of the pane. */
const MONTH = /^(?:[1-9]|1[0-2])\.(?:19|20)\d\d$/;
/** What a number may count besides money. */
const COUNTED = /\s*(?:%|VZÄ|VK|FTE|h|Std\.?|Stunden|hours|months|Monate)$/i;

/**
 * What was typed in the pane in the notation of its language, as the sheets write it: German. Only a number changes:
 * `490,290.60` in the English pane is `490.290,60`. Null for a number that this language does not write like that, such
 * as `612,50` in English; in German the reader of the cell says so.
 */
export function germanText(typed: string, language: Language): string | null {
  const text = typed.trim();
  const written = language === 'de' ? null : numberIn(text);
  if (written === null) return text;
  const { before, number, behind } = written;
  if (ENGLISH.test(number)) return before + swapped(number) + behind;
  return number.includes(',') ? null : text;
}

/** A text of a sheet as it would be typed in the pane: `490.290,60` is `490,290.60` in English. */
export function textToType(german: string, language: Language): string {
  const written = language === 'de' ? null : numberIn(german);
  if (written === null || !GERMAN.test(written.number)) return german;
  return written.before + swapped(written.number) + written.behind;
}

interface TextAroundNumber {
  readonly before: string;
  /** Digits with points and commas. */
  readonly number: string;
  readonly behind: string;
}

/** A text that is a number, with a sign or a unit at most; null for a month, a number of a product, and words with a number. */
function numberIn(text: string): TextAroundNumber | null {
  const [, before = '', number, behind = ''] = ONE_NUMBER.exec(text) ?? [];
  if (number === undefined || LEADING_ZERO.test(number) || MONTH.test(text)) return null;
  const around = readWrittenNumber(`${before}1${behind}`.replace(COUNTED, ''));
  return around.kind === 'value' ? { before, number, behind } : null;
}

function swapped(number: string): string {
  return number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
