import { enteredContent } from '../document/cell-input';
import { serialNumber, type DateSystem } from '../document/serial-number';
import type { CellValue } from '../document/workbook-document';
import { ERROR_VALUES } from '../../src/workbook/cells/cell-error';
import { formulaFromGerman } from './translate-formula';

/** What a user typed into a cell, as the document takes it. */
export interface TypedContent {
  /** '' where the formula has no result yet. */
  readonly value: CellValue;
  readonly formula: string | null;
  /** Number format that the spelling brings along into a cell without one, or null. */
  readonly numberFormat: string | null;
}

/** The content as `enterBlock` takes it: a text gets an apostrophe, so that it is not read a second time. */
export function documentInput({ value, formula }: TypedContent): CellValue {
  if (formula !== null) return formula;
  const isText = typeof value === 'string' && value !== '' && !ERROR_VALUES.some(({ en }) => en === value);
  return isText ? `'${value}` : value;
}

export type TypingLanguage = 'de' | 'en';

/**
 * Reads what a user typed: in German `1.234,56`, `12,5 %`, `1.234,56 €`, `01.07.2022`, `WAHR`, `#NV`,
 * `=SUMME(A1;2,5)`; in English as `enteredContent` reads it. A cell formatted as text keeps everything, one that shows
 * shares takes a number from 1 on as per cent.
 */
export function typedContent(
  text: string,
  language: TypingLanguage,
  numberFormat: string,
  dateSystem: DateSystem,
): TypedContent {
  const content = contentOf(text, language, numberFormat, dateSystem);
  const isShare = numberFormat.replace(/"[^"]*"|\\./g, '').includes('%') && !text.includes('%');
  const { value } = content;
  // Automatic percent entry, as Excel has it unless somebody turns it off: 80 and 0,8 are both 80 %.
  return isShare && typeof value === 'number' && Math.abs(value) >= 1
    ? { ...content, value: Number((value / 100).toPrecision(15)) }
    : content;
}

function contentOf(
  text: string,
  language: TypingLanguage,
  numberFormat: string,
  dateSystem: DateSystem,
): TypedContent {
  if (language === 'en' || numberFormat === '@' || text.startsWith("'")) {
    const { value, formula, numberFormat: format } = enteredContent(text, numberFormat, dateSystem);
    return { value, formula, numberFormat: format };
  }
  const trimmed = text.trim();
  if (/^[=+-]./.test(trimmed) && germanNumber(trimmed) === null) {
    const formula = trimmed.startsWith('=') ? trimmed : `=${trimmed}`;
    return { value: '', formula: formulaFromGerman(formula), numberFormat: null };
  }
  return germanNumber(trimmed) ?? germanDate(trimmed, dateSystem) ?? plain(germanWord(trimmed) ?? text);
}

function plain(value: CellValue): TypedContent {
  return { value, formula: null, numberFormat: null };
}

function germanNumber(text: string): TypedContent | null {
  const match = /^([+-]?)((?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d*)?|,\d+)((?:[eE][+-]?\d+)?) ?([%€]?)$/.exec(text);
  if (match === null) return null;
  const [, sign, digits, exponent, unit] = match;
  const number = Number(`${sign}${digits!.replaceAll('.', '').replace(',', '.')}${exponent}`);
  if (!Number.isFinite(number)) return null;
  const decimals = digits!.includes(',') ? '.00' : '';
  const grouped = digits!.includes('.');
  switch (unit) {
    case '%':
      return { value: number / 100, formula: null, numberFormat: `0${decimals}%` };
    case '€':
      return { value: number, formula: null, numberFormat: '#,##0.00\\ "€"' };
    default:
      return { value: number, formula: null, numberFormat: grouped ? `#,##0${decimals}` : null };
  }
}

function germanDate(text: string, dateSystem: DateSystem): TypedContent | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(text);
  if (match === null) return null;
  const [day, month, short] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const year = match[3]!.length === 4 ? short : short + (short < 30 ? 2000 : 1900);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || year < 1904) return null;
  return { value: serialNumber(date.getTime(), dateSystem), formula: null, numberFormat: 'dd.mm.yyyy' };
}

function germanWord(text: string): CellValue | null {
  const upper = text.toUpperCase();
  if (upper === 'WAHR' || upper === 'FALSCH') return upper === 'WAHR';
  return ERROR_VALUES.find(({ de }) => de === upper)?.en ?? null;
}
