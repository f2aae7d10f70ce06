import { exactFromNumber, toDecimalText } from '../../domain/numbers';
import type { CellValue } from '../snapshot';

/** No-break, narrow and figure spaces, tabs and line breaks as people paste them from PDF and web pages. */
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const DASH_ONLY = /^[-‐‑‒–—−]+$/;
const ASCII = /^[ -~]*$/;
const WORD = '[!-~\\u00a1-\\u00ac\\u00ae-\\u1fff\\u2010-\\u2027\\u2030-\\u205e\\u2061-\\u2fff]+';
/** Words with one plain space between them and none around them, without invisible characters. */
const ONE_LINE = new RegExp(`^(?:${WORD} )*${WORD}$`);

/** The text of a cell in one line, without spaces around it. A number reads as its decimal text. */
export function cellText(cell: CellValue): string {
  if (typeof cell === 'string') return oneLine(cell);
  if (typeof cell === 'boolean') return cell ? 'WAHR' : 'FALSCH';
  const exact = exactFromNumber(cell);
  return exact === null ? String(cell) : toDecimalText(exact);
}

/** A cell as a sentence quotes it: the same, with a number as German Excel shows it (`0,5`, `1E+21`). */
export function quoted(cell: CellValue): string {
  if (typeof cell !== 'number') return cellText(cell);
  return cellText(cell).replace('.', ',').replace('e', 'E');
}

function oneLine(text: string): string {
  if (ONE_LINE.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** True for an empty cell, and for one that holds only spaces or a lone dash, which people write for "nothing here". */
export function isBlank(cell: CellValue): boolean {
  if (typeof cell !== 'string') return false;
  if (cell === '') return true;
  if (cell.length > 12) return cell.trim() === '';
  const text = oneLine(cell);
  return text === '' || DASH_ONLY.test(text);
}

/** Lower case, umlauts written out (ä → ae, ß → ss), without accents: the form in which words are compared. */
export function plainText(text: string): string {
  const lower = oneLine(text).toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/a\u0308/g, 'ae')
    .replace(/o\u0308/g, 'oe')
    .replace(/u\u0308/g, 'ue')
    .replace(/[\u0300-\u036f]/g, '');
}
