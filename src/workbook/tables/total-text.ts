import { cellText } from '../cells/cell-text';
import type { CellValue } from '../snapshot';

const TOTAL =
  /^(?:(?:gesamt|zwischen|end|teil)?summen?|gesamt(?:betrag)?|insgesamt|total|sub-?total|grand total|sum|σ|∑|übertrag|saldo)(?![\p{L}\d])/iu;
const FIRST_LETTERS = new Set('sSgGzZeEtTiIüÜσΣ∑');

/** The text of a cell that marks a total row (`Summe Modul 1`, `Zwischensumme`, `Σ`); null for any other cell. */
export function totalText(cell: CellValue): string | null {
  if (typeof cell !== 'string' || cell === '') return null;
  const text = FIRST_LETTERS.has(cell[0]!) ? cell : cell.trim();
  if (!FIRST_LETTERS.has(text[0] ?? '')) return null;
  const line = cellText(text);
  return TOTAL.test(line) ? line : null;
}
