import { append } from '../../domain/append';
import { cellText, plainText } from '../cells/cell-text';
import type { CellValue } from '../snapshot';
import type { Grid } from '../tables/grid';
import type { Cell } from './figure';

/** A cell that is no label by itself, and what it says by the name that stands beside or above it: `Modul 2`. */
export interface NamedBeside extends Cell {
  readonly says: string;
  /** The cell of the name, which says nothing of its own; null where it heads others. */
  readonly name: Cell | null;
}

const MODULE = /^(?:kim[- ]?)?(?:foerder)?(?:modul|baustein)[ -]?(?:nr\.?|nummer)?[.:]*$/;
const YEAR =
  /^(?:haushaltsjahr|haushalts-jahr|hhj|hh-jahr|hj|jahr|(?:foerder|kalender|bewilligungs)jahr)[.:]*$/;
const NUMBER = /^0?([1-9]\d?|i{1,3}|iv|v)\.?$/;
const BUDGET_YEAR = /^20[1-4]\d$/;
const LONGEST_NAME = 20;

/** What a number says where its heading says what it is the number of; null where it is none. */
type NumbersOf = (cell: CellValue, grid: Grid) => string | null;

/**
 * The cells of a sheet that say a module or year only by a name beside or above them: `Modul | 2` and `Haushaltsjahr |
 * 2022` on a line of their own, the numbers below a heading `Modul` or `Jahr`, and `Modul | 1 | 2` above figures.
 *
 * @param rows ascending
 */
export function namedBeside(grid: Grid, rows: readonly number[]): readonly NamedBeside[] {
  const named: NamedBeside[] = [];
  const open = new Map<number, { readonly of: NumbersOf; readonly below: NamedBeside[] }>();
  const close = (column: number): void => {
    append(named, open.get(column)?.below ?? []);
    open.delete(column);
  };
  let last = -1;
  let lastBlank = -1;
  for (const row of rows) {
    if (row > last + 1) lastBlank = row - 1;
    last = row;
    const filled = filledColumns(grid, row);
    const inRow = besideName(grid, row, filled);
    append(named, inRow);
    for (const [column, { of, below }] of open) {
      const cell = grid.cell(row, column);
      const says = of(cell, grid);
      if (says !== null) below.push({ row, column, says, name: null });
      // Another number is an amount: below a blank row of another table, else the column holds no modules or years at all.
      else if (typeof cell === 'number' && (below.at(-1)?.row ?? row) < lastBlank) close(column);
      else if (typeof cell === 'number') open.delete(column);
    }
    if (inRow.length > 0 || filled.length < 2) continue;
    for (const column of filled) {
      const of = numbersBelow(grid.cell(row, column));
      if (of === null) continue;
      close(column);
      open.set(column, { of, below: [] });
    }
  }
  for (const column of [...open.keys()]) close(column);
  return named;
}

/** What the numbers below a heading are the numbers of; null where nothing is said. */
function numbersBelow(cell: CellValue): NumbersOf | null {
  if (isName(cell, MODULE)) return moduleOf;
  return isName(cell, YEAR) ? yearOf : null;
}

/** `Modul | 2`, or several modules behind their name. */
function besideName(grid: Grid, row: number, filled: readonly number[]): readonly NamedBeside[] {
  const [first, ...others] = filled;
  if (first === undefined || others.length === 0) return [];
  const name = { row, column: first };
  if (isName(grid.cell(row, first), MODULE)) {
    const says = others.map((column) => moduleOf(grid.cell(row, column), grid));
    const numbers = says.filter((each) => each !== null);
    const areTexts = others.every(
      (column, at) => says[at] !== null || typeof grid.cell(row, column) === 'string',
    );
    if (numbers.length === 0 || !areTexts || new Set(numbers).size < numbers.length) return [];
    if (others.length > 1 && numbers.length === 1) return [];
    return others.flatMap((column, at) =>
      says[at] == null ? [] : [{ row, column, says: says[at], name: others.length === 1 ? name : null }],
    );
  }
  if (others.length > 1 || !isName(grid.cell(row, first), YEAR)) return [];
  const year = cellText(grid.cell(row, others[0]!));
  return BUDGET_YEAR.test(year) ? [{ row, column: others[0]!, says: year, name }] : [];
}

function filledColumns(grid: Grid, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = grid.left; column <= grid.right; column += 1) {
    if (grid.cell(row, column) !== '') columns.push(column);
  }
  return columns;
}

function isName(cell: CellValue, name: RegExp): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST_NAME && name.test(plainText(cell));
}

function yearOf(cell: CellValue): string | null {
  const text = typeof cell === 'boolean' ? '' : cellText(cell);
  return BUDGET_YEAR.test(text) ? text : null;
}

function moduleOf(cell: CellValue, { needs: { words } }: Grid): string | null {
  if (typeof cell === 'boolean' || cell === '') return null;
  if (typeof cell === 'string' && cell.length > 4) return null;
  const number = NUMBER.exec(plainText(cellText(cell)))?.[1];
  return number === undefined || words.numbers[number] === undefined ? null : `Modul ${number.toUpperCase()}`;
}
