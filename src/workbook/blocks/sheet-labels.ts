import { cellText, isBlank } from '../cells/cell-text';
import type { Area } from '../address';
import { NO_CORRECTIONS, type LocatedCorrections } from '../assignment/locate-corrections';
import type { Grid } from '../tables/grid';
import { cellKey } from './cell-key';
import { isAmount } from './block-measure';
import { correctedLabel } from './corrected-label';
import { isWrittenFigure } from './figure-cell';
import { namedBeside } from './named-beside';
import { labelOf, type Label } from './label';
import { numberedParts } from './numbered-parts';
import { SaidLines, type CellRole, type UnnamedCell } from './said-lines';

/**
 * The cells of a sheet that no list has taken, told apart: figures, and the labels that reach them. A year stands as a
 * number like any other; it is a label where every number of its row, or of its column, is a year.
 */
export class SheetLabels {
  readonly #roles = new Map<number, CellRole[]>();
  readonly #filled = new Map<number, readonly number[]>();
  readonly #withFigures = new Set<number>();
  readonly #columnsWithFigures = new Set<number>();
  readonly #labels = new Map<number, Label | null>();
  /** What cells say by the name beside or above them. */
  readonly #said = new Map<number, string>();
  #filledColumns: ReadonlySet<number> | null = null;
  readonly #lines: SaidLines;
  /** Rows that have figures, ascending. */
  readonly figureRows: readonly number[];

  constructor(
    readonly grid: Grid,
    /** The areas of the lists. */
    private readonly taken: readonly Area[],
    /** Rows with a cell outside the lists. */
    free: readonly number[],
    /** What a user said about labels; a number of which something was said is one. */
    readonly corrections: LocatedCorrections = NO_CORRECTIONS,
    /** What other tables have that stand beside. */
    beside: readonly Area[] = [],
  ) {
    const isTaken = takenTest([...taken, ...beside]);
    const figureRows: number[] = [];
    const isFigure = figureTest();
    const years = yearLines(grid, free, isFigure, isTaken);
    const silent = new Set<number>();
    for (const { row, column, says, name } of [...namedBeside(grid, free), ...numberedParts(grid, free)]) {
      if (isTaken(row, column)) continue;
      this.#said.set(cellKey(row, column), says);
      if (name !== null) silent.add(cellKey(name.row, name.column));
    }
    const roleByItself = (row: number, column: number): CellRole => {
      const cell = grid.cell(row, column);
      if (cell === '' || isBlank(cell) || isTaken(row, column)) return 'blank';
      if (corrections.at(row, column) !== undefined) return 'label';
      if (silent.has(cellKey(row, column))) return 'blank';
      if (this.#said.has(cellKey(row, column)) || typeof cell === 'boolean' || !isFigure(cell))
        return 'label';
      return isYearCell(cell) && (years.rows.has(row) || years.columns.has(column)) ? 'label' : 'figure';
    };
    this.#lines = new SaidLines(grid, free, corrections, roleByItself);
    for (const row of free) {
      const roles: CellRole[] = [];
      for (let column = grid.left; column <= grid.right; column += 1) {
        const isLabel = this.#lines.isLabel(row, column) && !isTaken(row, column);
        roles.push(isLabel ? 'label' : roleByItself(row, column));
      }
      this.#roles.set(row, roles);
      this.#filled.set(
        row,
        roles.flatMap((role, index) => (role === 'blank' ? [] : [grid.left + index])),
      );
      if (!roles.includes('figure')) continue;
      for (const [index, role] of roles.entries()) {
        if (role === 'figure') this.#columnsWithFigures.add(grid.left + index);
      }
      this.#withFigures.add(row);
      figureRows.push(row);
    }
    this.figureRows = figureRows;
  }

  role(row: number, column: number): CellRole {
    return this.#roles.get(row)?.[column - this.grid.left] ?? 'blank';
  }

  /** What the label of a cell says; null where the cell is none or says nothing. */
  label(row: number, column: number): Label | null {
    if (this.role(row, column) !== 'label') return null;
    const key = cellKey(row, column);
    let label = this.#labels.get(key);
    if (label === undefined) {
      const means = this.corrections.at(row, column)?.means;
      const cell = this.grid.cell(row, column);
      const { words } = this.grid.needs;
      const said = labelOf(this.#said.get(key) ?? cell, words);
      label =
        means === undefined
          ? this.#lines.label(row, column, said && { ...said, text: cellText(cell) })
          : correctedLabel(cell, means, words);
      this.#labels.set(key, label);
    }
    return label;
  }

  /** True where a user said what labels or lines of the sheet mean. */
  get isCorrected(): boolean {
    const { labels, lines } = this.corrections;
    return labels.length + lines.length > 0;
  }

  /** Cells of a row or column of which a user said what it holds, that name none of it. */
  unnamed(): readonly UnnamedCell[] {
    return this.#lines.unnamed();
  }

  /** Columns of a row that hold something, ascending. */
  filled(row: number): readonly number[] {
    return this.#filled.get(row) ?? [];
  }

  /** True for a column without a cell outside the lists: what stands on its two sides are different things. */
  isBlankColumn(column: number): boolean {
    this.#filledColumns ??= new Set([...this.#filled.values()].flat());
    return !this.#filledColumns.has(column);
  }

  hasFigures(row: number): boolean {
    return this.#withFigures.has(row);
  }

  /** True for a row that a list reaches over. */
  isOfList(row: number): boolean {
    return this.taken.some(({ top, rows }) => row >= top && row < top + rows);
  }

  hasFiguresInColumn(column: number): boolean {
    return this.#columnsWithFigures.has(column);
  }
}

/** Tells cells that another table has. The areas of a row are looked up once. */
function takenTest(taken: readonly Area[]): (row: number, column: number) => boolean {
  let last = -1;
  let ofRow: readonly Area[] = [];
  return (row, column) => {
    if (taken.length === 0) return false;
    if (row !== last) {
      ofRow = taken.filter((area) => row >= area.top && row < area.top + area.rows);
      last = row;
    }
    return ofRow.some((area) => column >= area.left && column < area.left + area.columns);
  };
}

/** Rows and columns whose numbers are all years. */
function yearLines(
  grid: Grid,
  free: readonly number[],
  isFigure: FigureTest,
  isTaken: (row: number, column: number) => boolean,
): {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
} {
  const notIn = { rows: new Set<number>(), columns: new Set<number>() };
  const seen = { rows: new Set<number>(), columns: new Set<number>() };
  for (const row of free) {
    for (let column = grid.left; column <= grid.right; column += 1) {
      const cell = grid.cell(row, column);
      if (cell === '' || typeof cell === 'boolean' || !isFigure(cell) || isTaken(row, column)) continue;
      const into = isYearCell(cell) ? seen : notIn;
      into.rows.add(row);
      into.columns.add(column);
    }
  }
  return {
    rows: new Set([...seen.rows].filter((row) => !notIn.rows.has(row) && !isRowOfAmounts(grid, row))),
    columns: new Set(
      [...seen.columns].filter((column) => !notIn.columns.has(column) && !isColumnOfAmounts(grid, column)),
    ),
  };
}

/** `Sachkosten | 2050`: an amount that looks like a year. A row that heads figures has none above itself. */
function isRowOfAmounts(grid: Grid, row: number): boolean {
  const years: number[] = [];
  let isNamed = false;
  let isBelowFigures = false;
  for (let column = grid.left; column <= grid.right; column += 1) {
    const cell = grid.cell(row, column);
    if (typeof cell === 'string') isNamed ||= isAmount(labelOf(cell)?.measure ?? null);
    if (typeof cell !== 'number') continue;
    years.push(cell);
    const above = row === grid.top ? '' : grid.cell(row - 1, column);
    isBelowFigures ||= typeof above === 'number' || (typeof above === 'string' && isWrittenFigure(above));
  }
  return isNamed && (isBelowFigures || !areConsecutive(years));
}

function isColumnOfAmounts(grid: Grid, column: number): boolean {
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const cell = grid.cell(row, column);
    if (typeof cell === 'number') return false;
    if (typeof cell !== 'string' || cell === '') continue;
    const label = labelOf(cell);
    if (isAmount(label?.measure ?? null) || /^betrag|^summe/i.test(cell)) return true;
  }
  return false;
}

function areConsecutive(years: readonly number[]): boolean {
  return years.every((year, at) => year >= 2010 && year <= 2050 && (at === 0 || year - years[at - 1]! <= 1));
}

type FigureTest = (cell: string | number) => boolean;

/** Tells cells with a figure; each text is read once, however often it is asked about. */
function figureTest(): FigureTest {
  const written = new Map<string, boolean>();
  return (cell) => {
    if (typeof cell === 'number') return true;
    let is = written.get(cell);
    if (is === undefined) {
      is = isWrittenFigure(cell);
      written.set(cell, is);
    }
    return is;
  };
}

/** A year as a number; one with the mark of a footnote is a text, and a label like any other. */
function isYearCell(cell: string | number): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 2000 && cell <= 2099;
}
