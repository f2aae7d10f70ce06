import { cellText } from '../cells/cell-text';
import type { CellValue } from '../snapshot';

const WORD =
  '(?:(?:gesamt|zwischen|zw\\.? ?-?|end|teil|jahres|unter)?-? ?(?:summen?|ergebnis)|gesamt(?:betrag)?|ges\\.|insgesamt|insg\\.|zusammen|zus\\.|summa(?: summarum)?|total|sub-?total|grand total|sum|σ|∑|übertrag|saldo)';
const TOTAL = new RegExp(`^${WORD}(?![\\p{L}\\d])`, 'iu');
/** Nothing behind the word but what it sums up: `Summe Modul 1`, `Gesamt 2021:`, `Summe VZÄ`. */
const ONLY_TOTAL = new RegExp(
  `^${WORD}[ :.]*(?:(?:der|die|aller?|über alle) )?(?:(?:modul|baustein|m|b)e?[ -]?[1-9i]+(?: ?(?:,|\\+|u\\.|und|bis|-) ?[1-9i]+)*|module?|bausteine?|stellen?|vzä|kosten|(?:hj|hhj|jahre?) ?)?[ :]*(?:20\\d\\d(?: ?[/-] ?\\d{2,4})?)?[ :]*$`,
  'iu',
);
const OF_ALL =
  /^(?:alle (?:module|bausteine|stellen|jahre|kommunen)|(?:modul|module|baustein|bausteine|stellen|jahre|kommunen|kreis|stadt|gemeinde|produkt|alles|betrag|kosten)(?: ?[1-9i]+)? (?:insgesamt|gesamt|zusammen|insg\.|ges\.)|gesamtkosten|(?:auf|zusammen)summiert|aufaddiert)[ :.]*$/iu;
const FIRST_LETTERS = new Set('sSgGzZeEtTiIüÜσΣ∑jJuUaAmMbBkKpP');
/** How the words of a total begin: most posts are told from them by two letters. */
const BEGINNING = /^(?:s[ua]|e[nr]|g[er]|z[uw]|t[eo]|in|un|a[lu]|[mbkp]|[jüσ∑])/i;

/** The text of a cell that marks a total row (`Summe Modul 1`, `Zwischensumme`, `Σ`); null for any other cell. */
export function totalText(cell: CellValue): string | null {
  if (typeof cell !== 'string' || cell === '') return null;
  const text = FIRST_LETTERS.has(cell[0]!) ? cell : cellText(cell);
  if (!FIRST_LETTERS.has(text[0] ?? '') || !BEGINNING.test(text)) return null;
  const line = cellText(text);
  return TOTAL.test(line) || OF_ALL.test(line) ? line : null;
}

/** True for the words of a total and nothing else; `Gesamt-Koordination` may be a post. */
export function isOnlyTotal(text: string): boolean {
  return ONLY_TOTAL.test(text) || OF_ALL.test(text);
}
