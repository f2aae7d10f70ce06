import { cellText, isBlank, plainText } from '../cells/cell-text';
import { headingAside } from '../cells/heading-aside';
import { NO_UNIT, unitInHeading, unitOfNote, type UnitWords } from '../cells/unit-words';
import { headingWords } from '../headings/heading-words';
import { matchHeading } from '../headings/match-heading';
import type { CellValue } from '../snapshot';
import type { Column, Heading } from './table';

/** What columns of such a row hold that are none of amounts: what is counted, and in which form it is to be entered. */
const OTHER =
  /^[([]?(?:in )?(?:vzae|vk|fte|stellen?|anzahl|anz\.?|zahl|ziffer|nummer|(?:lfd\. ?)?nr\.?|#|std\.?|stunden|monate?|tage?|jahr|j{2,4}|(?:haushalts|kalender)jahr|datum|tt\.?mm\.?j{2,4}|tag|text|freitext|wort|name|bezeichnung|auswahl|ja ?\/ ?nein|[1i] ?(?:-|–|bis|,|\/) ?(?:2,? ?(?:3|iii)|3|iii)|x|%|prozent|v\. ?h\.)[)\]]?$/;
const NONE: ReadonlyMap<number | null, UnitBelow> = new Map();
const SHARES: ReadonlySet<string> = new Set(['sharePercent', 'employmentPercent']);
/** Words with a unit that change nothing of what the heading says. */
const OF_YEAR = /^(?:(?:je|pro|per|\/) ?(?:jahr|kalenderjahr|haushaltsjahr)|p\. ?a\.?|jaehrlich)$/;

/** What a cell of a unit row says about its column. */
interface UnitBelow {
  readonly unit: UnitWords;
  /** What stands beside the unit and makes another figure of it: `je Monat`, `je VZÄ`; else ''. */
  readonly words: string;
  readonly text: string;
  readonly row: number;
}

/** True for the row below headings that says what the columns count in and nothing else: `T€ | T€`, or once `in T€`. */
export function isUnitRow(heading: Heading): boolean {
  return unitsOf(heading, heading.row + 1).size > 0;
}

/**
 * The heading with the units of the row below it, or of its own lower row: of the column that they stand in, else of all
 * amounts. A unit that the heading itself names otherwise is kept as contradicting. Words beside a unit are words of
 * the heading (`€/Monat`).
 */
export function withUnitRow(heading: Heading): Heading {
  const { row, top, kind } = heading;
  const ofLower = row > top ? unitsOf(heading, row) : NONE;
  const units = ofLower.size > 0 ? ofLower : unitsOf(heading, row + 1);
  if (units.size === 0) return heading;
  const columns = heading.columns.map((column): Column => {
    const found = units.get(column.index) ?? units.get(null);
    if (column.spec.holds !== 'money' || found === undefined) return column;
    const named = found.words === '' ? column : withWords(kind, column, found);
    const { unit } = found;
    if (unit === NO_UNIT) return named;
    const own = unitInHeading(plainText(headingAbove(heading, column))).unit;
    if (own === NO_UNIT) {
      return { ...named, euroPerUnit: unit.euroPerUnit ?? 1, unitStated: true, currency: unit.currency };
    }
    const isOther = unit.euroPerUnit !== own.euroPerUnit || unit.currency !== own.currency;
    return isOther ? { ...named, contradicting: { row: found.row, unit, own } } : named;
  });
  return { ...heading, columns };
}

/**
 * What the row of units of a heading says of any of its columns, also of one that is no field: the unit, and whether
 * words beside it make another figure of it. Null where there is no such row.
 */
export function unitInUnitRow(
  heading: Heading,
  column: number,
): { readonly unit: UnitWords; readonly isPlain: boolean; readonly row: number } | null {
  const { row, top, grid } = heading;
  const ofLower = row > top ? unitsOf(heading, row) : NONE;
  const unitRow = ofLower.size > 0 ? row : row + 1;
  const units = ofLower.size > 0 ? ofLower : unitsOf(heading, unitRow);
  if (units.size === 0) return null;
  const cell = grid.cell(unitRow, column);
  const ofAll = units.get(null)?.unit ?? NO_UNIT;
  if (isBlank(cell)) return { unit: ofAll, isPlain: true, row: unitRow };
  const own = unitBelow(cell, unitRow);
  return { unit: own?.unit ?? NO_UNIT, isPlain: own?.words === '', row: unitRow };
}

/** The words of the heading alone, where its lower row is one of units. */
function headingAbove({ grid, row, top }: Heading, { index, heading }: Column): string {
  const above = row > top ? grid.cell(top, index) : '';
  return isBlank(above) ? heading : cellText(above);
}

/** The column that its heading and the words below name together; with words that nobody knows, they are asked about. */
function withWords(kind: Heading['kind'], column: Column, { words, text }: UnitBelow): Column {
  const heading = column.heading.endsWith(text) ? column.heading : `${column.heading} ${text}`;
  const found = matchHeading(kind, headingWords(heading));
  if (found === null) return { ...column, heading, asides: [...column.asides, words] };
  const { spec, perFteAssumed, percentage, asides } = found;
  return { ...column, heading, spec, perFteAssumed, percentage, asides };
}

/** The units by their columns; those of a column that is none of amounts, by null. Empty where the row is another one. */
function unitsOf(
  { grid, left, right, columns }: Heading,
  row: number,
): ReadonlyMap<number | null, UnitBelow> {
  const units = new Map<number | null, UnitBelow>();
  const amounts = columns.flatMap(({ spec, index }) => (spec.holds === 'money' ? [index] : []));
  const shares = new Set(columns.flatMap(({ spec, index }) => (SHARES.has(spec.field) ? [index] : [])));
  const first = Math.min(...amounts);
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string') return NONE;
    if (amounts.includes(column)) {
      const found = unitBelow(cell, row);
      if (found !== null) units.set(column, found);
      else if (!shares.has(column) || !OTHER.test(plainText(cell))) return NONE;
      continue;
    }
    const unit = unitOfNote(cell);
    if (unit === NO_UNIT) {
      if (!OTHER.test(plainText(cell))) return NONE;
    } else if (column < first || !isOnlyUnit(cell)) {
      units.set(null, { unit, words: '', text: cellText(cell), row });
    }
  }
  return units;
}

/** `T€`, not `Angaben in T€`: it speaks of the column that it stands in. */
function isOnlyUnit(cell: string): boolean {
  return !/[a-z]{4}|\bin\b/.test(unitInHeading(plainText(cell)).rest);
}

/** What a cell below the heading of amounts says; null for one that says something else than how they are counted. */
function unitBelow(cell: CellValue, row: number): UnitBelow | null {
  const plain = plainText(cellText(cell));
  const { unit, rest } = unitInHeading(plain);
  const beside = rest
    .replace(/[()[\]*:–]|^ ?- | - ?$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const words = beside === 'in' || OF_YEAR.test(beside) ? '' : beside;
  const text = cellText(cell);
  if (words === '') return unit === NO_UNIT ? null : { unit, words, text, row };
  if (/^(?:je|pro|per|\/|a) ?(?:volle )?(?:vzae|vk|fte|(?:vollzeit)?stelle)/.test(words))
    return { unit, words, text, row };
  switch (headingAside(words)) {
    case 'unknown':
      return null;
    case 'harmless':
      return unit === NO_UNIT ? null : { unit, words: '', text, row };
    default:
      return { unit, words, text, row };
  }
}
