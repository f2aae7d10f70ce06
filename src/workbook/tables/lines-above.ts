import type { AnyField } from '../../domain/vocabulary/vocabulary';
import { cellAddress } from '../address';
import { labelOf } from '../blocks/label';
import { cellText, isBlank, plainText } from '../cells/cell-text';
import type { CellValue } from '../snapshot';
import type { Grid } from './grid';
import type { FoundTable, Heading } from './table';
import { isRowOfAmounts, rowsOfTitle } from './title-block';

/** A value with the cell that says it, in A1 notation. */
export interface Said<Value> {
  readonly value: Value;
  /** Null: the name of the sheet says it. */
  readonly cell: string | null;
}

/** What lines of text say about the budget lines below them. */
export interface SaidAbove {
  /** The number of the product in the sheet's own words. */
  readonly product: Said<string> | null;
  readonly year: Said<number> | null;
}

const NOTHING: SaidAbove = { product: null, year: null };
/** From the part to the whole: a product says more than the group that it belongs to. */
const LEVELS = ['produkt', 'teilplan', 'produktgruppe', 'produktbereich'];
const NUMBER = '\\d+(?:[.-]\\d+)*';
const PRODUCT = new RegExp(
  `^(?:teil(?:ergebnis|finanz)plan(?: 20\\d\\d)?[:,]? )?(?:teil|unter)?(${LEVELS.join('|')})(?:[ -]?(?:nr|nummer))?[.:]* ?(${NUMBER})?(?![\\d])`,
);
const ONLY_WORD = new RegExp(
  `^(?:(?:teil|unter)?(?:${LEVELS.join('|')})(?:[ -]?(?:nr|nummer))?|haushaltsjahr|hhj|hj|jahr)[.:]*$`,
);
const SECTION = new RegExp(
  `^\\s*(?:(?:teil|unter)?(?:${LEVELS.join('|')})|haushaltsjahr|hhj|hj|jahr)(?!\\p{L})`,
  'iu',
);
const ACCOUNTS: ReadonlySet<AnyField> = new Set(['account', 'productAndAccount']);

/**
 * True for a line between budget lines that is about those below it: `Produkt 05.01.13 Integration`,
 * `Haushaltsjahr | 2022`. A line with amounts, or with an account beside its product, is a budget line.
 */
export function isSectionLine({ grid, left, right, columns }: Heading, row: number): boolean {
  let column = left;
  while (column <= right && isBlank(grid.cell(row, column))) column += 1;
  const first = grid.cell(row, column);
  if (typeof first !== 'string' || !SECTION.test(first)) return false;
  const isOnlyWord = ONLY_WORD.test(plainText(first));
  const filled = filledCells(grid, row, left, right);
  if (isOnlyWord) return filled.length <= 3;
  return columns.every(({ spec, index }) => {
    if (spec.holds === 'text' && !ACCOUNTS.has(spec.field)) return true;
    return index === column || isBlank(grid.cell(row, index));
  });
}

/** Reads what the lines above each row of a table of budget lines say: its title, its sections, the sheet's name. */
export class LinesAbove {
  /** What stands above the table, or in the name of its sheet. */
  readonly title: SaidAbove;
  readonly #sections: readonly (SaidAbove & { readonly row: number })[];
  #next = 0;
  #current: SaidAbove;

  constructor({ heading, area, rows }: Pick<FoundTable, 'heading' | 'area' | 'rows'>) {
    const { grid } = heading;
    this.title = titleOf(heading);
    this.#current = this.title;
    const last = area.top + area.rows - 1;
    this.#sections = gapsBetween(rows, heading.row, last)
      .filter((row) => isSectionLine(heading, row))
      .map((row) => ({ row, ...saidIn(grid, row, heading.left, heading.right) }));
  }

  /** What is said about a row; rows are asked for from top to bottom. */
  at(row: number): SaidAbove {
    for (; (this.#sections[this.#next]?.row ?? Infinity) < row; this.#next += 1) {
      const { product, year } = this.#sections[this.#next]!;
      this.#current = { product: product ?? this.#current.product, year: year ?? this.#current.year };
    }
    return this.#current;
  }
}

/** True where a title, the name of the sheet or the first line below the heading says the budget year. */
export function namesYearAbove(heading: Heading): boolean {
  if (titleOf(heading).year !== null) return true;
  const { grid, left, right, row } = heading;
  for (let below = row + 1; below <= Math.min(grid.bottom, row + 3); below += 1) {
    if (isSectionLine(heading, below)) {
      if (saidIn(grid, below, left, right).year !== null) return true;
    } else if (filledCells(grid, below, left, right).length > 0) return false;
  }
  return false;
}

/** The year that a title or the name of the sheet says; null where none does, or they say different ones. */
export function yearInTitle(heading: Heading): Said<number> | null {
  return titleOf(heading).year;
}

/** True where a title or the name of the sheet says which module the amounts below are of. */
export function namesModuleAbove({ grid, top }: Heading): boolean {
  const isNamed = (cell: CellValue): boolean => (labelOf(cell)?.module ?? null) !== null;
  if (isNamed(grid.sheet.name)) return true;
  for (const row of rowsOfTitle(grid, top)) {
    if (isRowOfAmounts(grid, row)) return false;
    if (filledCells(grid, row, grid.left, grid.right).some(({ text }) => isNamed(text))) return true;
  }
  return false;
}

/** A title and the name of the sheet that say different years say none. */
function titleOf(heading: Heading): SaidAbove {
  const { product, year } = inTitle(heading);
  const ofSheet = labelOf(heading.grid.sheet.name)?.year ?? null;
  if (ofSheet === null || ofSheet === year?.value) return { product, year };
  return { product, year: year === null ? { value: ofSheet, cell: null } : null };
}

/** Of several products in a title the one that says most, of several years the closest one. */
function inTitle({ grid, top }: Heading): SaidAbove {
  let said = NOTHING;
  let level = LEVELS.length;
  for (const row of rowsOfTitle(grid, top)) {
    if (isRowOfAmounts(grid, row)) break;
    const { product, year, level: ofRow } = saidIn(grid, row, grid.left, grid.right);
    said = { product: ofRow < level ? product : said.product, year: said.year ?? year };
    level = Math.min(level, ofRow);
  }
  return said;
}

function saidIn(
  grid: Grid,
  row: number,
  left: number,
  right: number,
): SaidAbove & { readonly level: number } {
  let { product, year } = NOTHING;
  let level = LEVELS.length;
  const filled = filledCells(grid, row, left, right);
  filled.forEach(({ column, text }, position) => {
    const words = PRODUCT.exec(plainText(text));
    if (words !== null && product === null) {
      const beside = filled[position + 1];
      const number = words[2] ?? (ONLY_WORD.test(plainText(text)) ? leadingNumber(beside?.text) : null);
      const at = words[2] === undefined ? (beside?.column ?? column) : column;
      if (number !== null) {
        product = { value: number, cell: cellAddress(row, at) };
        level = LEVELS.indexOf(words[1]!);
      }
    }
    const named = labelOf(grid.cell(row, column))?.year ?? null;
    if (named !== null && year === null) year = { value: named, cell: cellAddress(row, column) };
  });
  return { product, year, level };
}

function leadingNumber(text: string | undefined): string | null {
  return new RegExp(`^${NUMBER}`).exec(text ?? '')?.[0] ?? null;
}

interface FilledCell {
  readonly column: number;
  readonly text: string;
}

function filledCells(grid: Grid, row: number, left: number, right: number): FilledCell[] {
  const filled: FilledCell[] = [];
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (!isBlank(cell)) filled.push({ column, text: cellText(cell) });
  }
  return filled;
}

/** The rows from one to another that are none of these (ascending) rows. */
function gapsBetween(rows: readonly number[], heading: number, last: number): number[] {
  const gaps: number[] = [];
  let next = 0;
  for (let row = heading + 1; row <= last; row += 1) {
    if (rows[next] === row) next += 1;
    else gaps.push(row);
  }
  return gaps;
}
