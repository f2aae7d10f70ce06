import { isBlank } from '../cells/cell-text';
import { readWrittenNumber } from '../cells/read-number';
import { overlap, type Area } from '../address';
import type { Grid } from '../tables/grid';
import { labelOf, type Label } from './label';

/** What one cell is in the layout of a sheet. */
export type CellRole = 'blank' | 'label' | 'figure';

/**
 * The cells of a sheet that no list has taken, told apart: figures, and the labels that reach them. A year stands as a
 * number like any other; it is a label where every number of its row, or of its column, is a year.
 */
export class SheetLabels {
  readonly #roles = new Map<number, CellRole[]>();
  readonly #labels = new Map<number, Label | null>();
  /** Rows that have figures, ascending. */
  readonly figureRows: readonly number[];

  constructor(
    readonly grid: Grid,
    taken: readonly Area[],
    /** Rows with a cell outside the lists. */
    free: readonly number[],
  ) {
    const isTaken = (row: number, column: number): boolean =>
      taken.some((area) => overlap(area, { top: row, left: column, rows: 1, columns: 1 }));
    const figureRows: number[] = [];
    const years = yearLines(grid, free);
    for (const row of free) {
      const roles: CellRole[] = [];
      for (let column = grid.left; column <= grid.right; column += 1) {
        const cell = grid.cell(row, column);
        if (cell === '' || isBlank(cell) || (taken.length > 0 && isTaken(row, column))) roles.push('blank');
        else if (typeof cell === 'number') {
          const isYear = isYearNumber(cell) && (years.rows.has(row) || years.columns.has(column));
          roles.push(isYear ? 'label' : 'figure');
        } else
          roles.push(
            readWrittenNumber(cell).kind === 'value' && !/^20\d{2}$/.test(String(cell).trim())
              ? 'figure'
              : 'label',
          );
      }
      this.#roles.set(row, roles);
      if (roles.includes('figure')) figureRows.push(row);
    }
    this.figureRows = figureRows;
  }

  role(row: number, column: number): CellRole {
    return this.#roles.get(row)?.[column - this.grid.left] ?? 'blank';
  }

  /** What the label of a cell says; null where the cell is none or says nothing. */
  label(row: number, column: number): Label | null {
    if (this.role(row, column) !== 'label') return null;
    const key = row * 20_000 + column;
    let label = this.#labels.get(key);
    if (label === undefined) {
      label = labelOf(this.grid.cell(row, column));
      this.#labels.set(key, label);
    }
    return label;
  }

  /** Columns of a row that hold something, ascending. */
  filled(row: number): readonly number[] {
    const roles = this.#roles.get(row) ?? [];
    return roles.flatMap((role, index) => (role === 'blank' ? [] : [this.grid.left + index]));
  }

  hasFigures(row: number): boolean {
    return this.#roles.get(row)?.includes('figure') ?? false;
  }
}

/** Rows and columns whose numbers are all years. */
function yearLines(
  grid: Grid,
  free: readonly number[],
): {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
} {
  const notIn = { rows: new Set<number>(), columns: new Set<number>() };
  const seen = { rows: new Set<number>(), columns: new Set<number>() };
  for (const row of free) {
    for (let column = grid.left; column <= grid.right; column += 1) {
      const cell = grid.cell(row, column);
      if (typeof cell !== 'number') continue;
      const into = isYearNumber(cell) ? seen : notIn;
      into.rows.add(row);
      into.columns.add(column);
    }
  }
  return {
    rows: new Set([...seen.rows].filter((row) => !notIn.rows.has(row))),
    columns: new Set([...seen.columns].filter((column) => !notIn.columns.has(column))),
  };
}

function isYearNumber(cell: number): boolean {
  return Number.isInteger(cell) && cell >= 2000 && cell <= 2099;
}
