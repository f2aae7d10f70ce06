import { numberFormatOf } from '../document/cell-format';
import type { CellDocument, WorkbookDocument } from '../document/workbook-document';
import { momentOf, type DateSystem } from '../document/serial-number';
import { ERROR_VALUES } from '../../src/workbook/cells/cell-error';
import { formulaInGerman } from './translate-formula';
import { typedContent } from './typed-content';
import type { TypingLanguage } from './typed-content';

/**
 * The text with which editing a cell begins, and which the formula bar shows: entering it unchanged gives the same cell
 * again. Formulas in the language, numbers in full length without their format, dates and percentages as such.
 */
export function editText(
  cell: CellDocument | undefined,
  document: WorkbookDocument,
  language: TypingLanguage,
): string {
  if (cell === undefined) return '';
  if (cell.formula !== null) return language === 'de' ? formulaInGerman(cell.formula) : cell.formula;
  const format = numberFormatOf(cell, document.styles);
  switch (typeof cell.value) {
    case 'boolean':
      if (language === 'en') return cell.value ? 'TRUE' : 'FALSE';
      return cell.value ? 'WAHR' : 'FALSCH';
    case 'number':
      return numberText(cell.value, format, document.dateSystem, language);
    default:
      if (cell.isError) return ERROR_VALUES.find(({ en }) => en === cell.value)?.[language] ?? cell.value;
      return needsApostrophe(cell.value, format, document, language) ? `'${cell.value}` : cell.value;
  }
}

function numberText(value: number, format: string, dateSystem: DateSystem, language: TypingLanguage): string {
  const comma = (text: string) => (language === 'de' ? text.replace('.', ',') : text);
  if (isDateFormat(format) && Number.isInteger(value) && value > 0) {
    return dateText(value, dateSystem, language);
  }
  if (format.includes('%')) return `${comma(String(Number((value * 100).toPrecision(15))))}%`;
  return comma(String(value));
}

function isDateFormat(format: string): boolean {
  const signs = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  return /d/.test(signs) && /y/.test(signs);
}

function dateText(serial: number, dateSystem: DateSystem, language: TypingLanguage): string {
  const [year, month, day] = momentOf(serial, dateSystem).toISOString().slice(0, 10).split('-');
  return language === 'de' ? `${day}.${month}.${year}` : `${Number(month)}/${Number(day)}/${year}`;
}

function needsApostrophe(
  text: string,
  format: string,
  { dateSystem }: WorkbookDocument,
  language: TypingLanguage,
): boolean {
  if (text === '' || format === '@') return false;
  const read = typedContent(text, language, format, dateSystem);
  return read.formula !== null || read.value !== text;
}
