import { finding } from '../../domain/findings/finding';
import {
  exact,
  exactFromNumber,
  formatNumber,
  parseExact,
  toDecimalText,
  type Exact,
} from '../../domain/numbers';
import type { CellValue } from '../snapshot';
import { cellError } from './cell-error';
import { cellText, isBlank, quoted } from './cell-text';
import { numberWithUnit } from './number-unit';
import { BLANK, mapReading, refused, remarked, value, type Reading, type Refusal } from './reading';

/** A number as the cell writes it, with the unit that stands in the cell itself. */
export interface WrittenNumber {
  readonly number: Exact;
  /** Euro per unit: 1 for `€`, 1.000 for `T€`, 1.000.000 for `Mio. €`; null where the cell names none. */
  readonly euroPerUnit: number | null;
}

const GERMAN =
  /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+|[1-9]\d{0,2}(?:['’]\d{3})+)?(?:,\d+)?$/;
const FOREIGN = /^\d[\d.,]*\d$/;

/**
 * Reads a cell as a number. A number cell counts with 15 significant digits. Text is read as German:
 * `1.234,56 €`, `1 234,56`, `520.820,86-`, `-1,5`, `(1.234,56)`, `12,5 T€`, `1,2 Mio. €`, `1.000,-`. Text that
 * means another number in English (`122.00 €`, `1,234.56`, `1.23`) is refused with both readings, never guessed.
 * A blank cell and a lone dash are blank.
 */
export function readWrittenNumber(cell: CellValue): Reading<WrittenNumber> {
  if (typeof cell === 'number') {
    const number = exactFromNumber(cell);
    return number === null ? notANumber(String(cell)) : value({ number, euroPerUnit: null });
  }
  if (typeof cell === 'boolean') return notANumber(quoted(cell));
  return isBlank(cell) ? BLANK : (cellError(cell) ?? readText(cellText(cell)));
}

/** Reads a cell as a plain number such as FTE; text with a unit of money is not one. */
export function readNumber(cell: CellValue): Reading<Exact> {
  const reading = readWrittenNumber(cell);
  if (reading.kind !== 'value') return reading;
  if (reading.value.euroPerUnit !== null) return notANumber(quoted(cell));
  return mapReading(reading, ({ number }) => number);
}

function readText(text: string): Reading<WrittenNumber> {
  const { digits, negative, euroPerUnit } = numberWithUnit(text);
  if (digits === '' || !/\d/.test(digits)) return notANumber(text);
  if (!GERMAN.test(digits)) return FOREIGN.test(digits) ? ambiguous(text, digits) : notANumber(text);
  const canonical = digits.replace(/[. '’]/g, '').replace(',', '.');
  const number = parseExact(canonical.startsWith('.') ? `0${canonical}` : canonical);
  if (number === null) return notANumber(text);
  const signed = negative && number.digits !== 0 ? { ...number, digits: -number.digits } : number;
  return value({ number: signed, euroPerUnit });
}

/** Both ways to read digits with dots and commas that German does not write like this. */
export function ambiguous(text: string, digits: string): Refusal {
  const asEnglish = parseExact(digits.replace(/,/g, ''));
  if (asEnglish === null) return notANumber(text);
  const first = formatNumber(asEnglish);
  const asGerman = parseExact(digits.replace(/\./g, '').replace(',', '.'));
  if (asGerman === null) {
    return refused((place, column) => finding('foreign-number', place, { text, column, reading: first }));
  }
  const second = formatNumber(asGerman);
  return refused((place, column) => finding('ambiguous-number', place, { text, column, first, second }));
}

export function notANumber(text: string): Refusal {
  return refused((place, column) => finding('not-a-number', place, { text, column }));
}

/** A part of a post with a point: unlike `2.5`, it cannot be another number in German. */
const ENGLISH_FTE = /^0\.\d{1,2}$/;
const FRACTION_OF_A_POST: Readonly<Partial<Record<string, string>>> = {
  '½': '0.5',
  '¼': '0.25',
  '¾': '0.75',
};
const SHARE = /^(\d{1,3}(?:,\d+)?) ?(%|VZÄ|VK)$/i;

/**
 * Reads FTE. `0.5` and `½` are half a post, `50 %` too, each with a remark; `1.500` in text is one and a half in English
 * and fifteen hundred in German.
 */
export function readFte(cell: CellValue): Reading<Exact> {
  if (typeof cell !== 'string') return readNumber(cell);
  const text = cellText(cell);
  const english = FRACTION_OF_A_POST[text] ?? (ENGLISH_FTE.test(text) ? text : undefined);
  if (english !== undefined) return readAs(parseExact(english), text);
  const [, share = '', unit] = SHARE.exec(text) ?? [];
  if (unit === '%') {
    const reading = readNumber(share);
    return reading.kind === 'value'
      ? readAs(exact(reading.value.digits, reading.value.scale + 2), text)
      : reading;
  }
  const reading = readNumber(unit === undefined ? cell : share);
  if (reading.kind !== 'value' || !cell.includes('.') || cell.includes(',')) return reading;
  if (reading.remark !== undefined && !/\d\.\d/.test(text)) return reading;
  return ambiguous(text, toDecimalText(reading.value).replace(/(\d)(?=(\d{3})+$)/g, '$1.'));
}

function readAs(fte: Exact | null, text: string): Reading<Exact> {
  if (fte === null) return notANumber(text);
  return remarked(fte, (place, column) =>
    finding('fte-read-as', place, { text, column, reading: formatNumber(fte) }),
  );
}
