import { USUAL_BEHAVIOUR, type Behaviour } from './behaviour/switches';
import { serialNumber, type DateSystem } from './serial-number';
import type { CellValue } from './workbook-document';

/** What a cell holds after something was entered into it. */
export interface EnteredContent {
  readonly value: CellValue;
  readonly isError: boolean;
  readonly formula: string | null;
  readonly calculated: boolean;
  /** Number format that entering brings along into a cell formatted `General`, or null. */
  readonly numberFormat: string | null;
}

const errorTexts = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/**
 * What Excel makes of a value written through `values` or `formulas`, read in the English (US) way:
 * - a cell formatted as text (`@`) keeps every string;
 * - an apostrophe in front makes text and is not part of it;
 * - `=…` is a formula; `+…`, `-…`, `@…` that are no numbers become formulas too, as when typed — stricter than
 *   Excel may be, so that a label is safe here only if it is safe everywhere;
 * - strings that read as numbers, percentages, truth values, errors or dates (`2022-07-01`, `7/1/2022`) become those.
 * - `=NA()`, which needs no calculation, has its value at once.
 * Fractions, currency signs, times and month names, which Excel also reads, stay text here.
 */
export function enteredContent(
  input: CellValue,
  numberFormat: string,
  dateSystem: DateSystem,
  behaviour: Behaviour = USUAL_BEHAVIOUR,
): EnteredContent {
  if (typeof input !== 'string') {
    const becomesText = numberFormat === '@' && behaviour.textCells === 'make-text';
    return plain(becomesText ? textOf(input, behaviour) : input);
  }
  if (input.startsWith("'")) return plain(input.slice(1));
  if (numberFormat === '@') return plain(input);
  const text = input.trim();
  const upper = text.toUpperCase();
  if (errorTexts.has(upper) && !staysText(upper, behaviour)) return { ...plain(upper), isError: true };
  if (upper === 'TRUE' || upper === 'FALSE') return plain(upper === 'TRUE');
  const number = enteredNumber(text) ?? enteredDate(text, dateSystem);
  if (number !== null) return number;
  if (upper === '=NA()')
    return { ...enteredFormula('=NA()'), value: '#N/A', isError: true, calculated: true };
  if (/^[=+\-@]./.test(text)) return enteredFormula(text);
  return plain(input);
}

function textOf(input: number | boolean, { errorWords }: Behaviour): string {
  const german = errorWords === 'german';
  if (typeof input === 'boolean') return String(input).toUpperCase();
  return german ? String(input).replace('.', ',') : String(input);
}

function staysText(error: string, { errorWords }: Behaviour): boolean {
  return errorWords !== 'english' && error === '#N/A';
}

function plain(value: CellValue): EnteredContent {
  return { value, isError: false, formula: null, calculated: true, numberFormat: null };
}

function enteredFormula(text: string): EnteredContent {
  const formula = text.startsWith('=') ? text : `=${text}`;
  return { value: '', isError: false, formula, calculated: false, numberFormat: null };
}

function enteredNumber(text: string): EnteredContent | null {
  const match = /^([+-])?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)((?:[eE][+-]?\d+)?)( ?%)?$/.exec(text);
  const inBrackets = /^\((.+)\)$/.exec(text);
  if (match === null) {
    const inner = inBrackets === null ? null : enteredNumber(inBrackets[1]!);
    return inner === null || Number(inner.value) < 0 ? null : { ...inner, value: -Number(inner.value) };
  }
  const magnitude = Number(match[2]!.replaceAll(',', '') + match[3]!);
  const value = (match[1] === '-' ? -magnitude : magnitude) / (match[4] === undefined ? 1 : 100);
  if (!Number.isFinite(value)) return null;
  const percent = match[2]!.includes('.') ? '0.00%' : '0%';
  return { ...plain(value), numberFormat: match[4] === undefined ? null : percent };
}

function enteredDate(text: string, dateSystem: DateSystem): EnteredContent | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, day] = (
    iso === null ? [american?.[3], american?.[1], american?.[2]] : iso.slice(1)
  ).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== month - 1 || year < 1904) return null;
  return { ...plain(serialNumber(date.getTime(), dateSystem)), numberFormat: 'm/d/yyyy' };
}
