import type { LineContent, LineDirection } from '../assignment/correction';
import type { LocatedCorrections, LocatedLine } from '../assignment/locate-corrections';
import { cellText } from '../cells/cell-text';
import type { Grid } from '../tables/grid';
import { cellKey, cellOfKey } from './cell-key';
import type { Cell } from './figure';
import { labelOf, saysNothing, SILENT, type Label } from './label';
import { moduleNamed, namesIn, yearNamed } from './named-in-line';

/** What one cell is in the layout of a sheet. */
export type CellRole = 'blank' | 'label' | 'figure';

/** A cell in a row or column of years or modules that names none. */
export interface UnnamedCell extends Cell {
  readonly text: string;
  readonly direction: LineDirection;
  readonly holds: 'years' | 'modules';
}

/**
 * What follows for the cells of a sheet from what a user said about whole rows and columns. Years and modules are named
 * by the cells of the line; what else their words say stays. A column can run through several tables: where none of its
 * cells between two blank rows names a year, its numbers there are amounts as before.
 */
export class SaidLines {
  /** By key of the cell: what the line that it stands in holds. */
  readonly #naming = new Map<number, LocatedLine>();
  readonly #sums: readonly LocatedLine[];
  /** Blank cells that stand for the label of a line of sums without words. */
  readonly #nameless = new Set<number>();
  readonly #figures = new Map<number, readonly number[]>();

  /**
   * @param rows ascending
   * @param roleByItself what a cell is before anything is said about lines
   */
  constructor(
    private readonly grid: Grid,
    private readonly rows: readonly number[],
    { lines, at }: LocatedCorrections,
    private readonly roleByItself: (row: number, column: number) => CellRole,
  ) {
    const isSaid = ({ row, column }: Cell): boolean => at(row, column) !== undefined;
    // Positions come last: which rows have figures follows from what the other lines hold.
    for (const holds of ['years', 'modules', 'positions'] as const) {
      const cells = lines
        .filter((each) => each.holds === holds)
        .flatMap((line) => this.#cellsOf(line).map((cell) => ({ cell, line })))
        .filter(({ cell }) => !isSaid(cell));
      for (const { cell, line } of cells) this.#add(cell, line);
      this.#figures.clear();
    }
    this.#sums = lines.filter((each) => each.holds === 'sums');
    for (const line of this.#sums) {
      for (const cell of this.#missingLabels(line)) this.#nameless.add(cellKey(cell.row, cell.column));
    }
  }

  /** True for a cell that is a label because a user said what its line holds, also for a blank one. */
  isLabel(row: number, column: number): boolean {
    const key = cellKey(row, column);
    return this.#naming.has(key) || this.#nameless.has(key);
  }

  /** What a label says in its lines. */
  label(row: number, column: number, byWords: Label | null): Label | null {
    const line = this.#naming.get(cellKey(row, column));
    const label = line === undefined ? byWords : this.#inLine(line.holds, { row, column }, byWords);
    if (!this.#isOfSums(row, column)) return label;
    const { text } = label ?? { text: cellText(this.grid.cell(row, column)) };
    return { ...(label ?? SILENT), text, isTotal: true, inLine: 'sums' };
  }

  /** The cells of lines of years and modules that name none and say nothing else, although they belong to figures. */
  unnamed(): readonly UnnamedCell[] {
    const cells: UnnamedCell[] = [];
    const { words } = this.grid.needs;
    for (const [key, { holds, direction }] of this.#naming) {
      const { row, column } = cellOfKey(key);
      const value = this.grid.cell(row, column);
      if ((holds !== 'years' && holds !== 'modules') || namesIn(holds, value, words)) continue;
      const label = labelOf(value, words);
      if (label !== null && !saysNothing(label)) continue;
      if (this.#belongsToFigures({ row, column }))
        cells.push({ row, column, text: cellText(value), direction, holds });
    }
    return cells.sort((one, other) => one.row - other.row || one.column - other.column);
  }

  /** Where two lines cross, neither says what their corner is. */
  #add(cell: Cell, line: LocatedLine): void {
    const key = cellKey(cell.row, cell.column);
    const other = this.#naming.get(key);
    if (other === undefined) this.#naming.set(key, line);
    else if (other.direction !== line.direction) this.#naming.delete(key);
  }

  #inLine(holds: LineContent, { row, column }: Cell, byWords: Label | null): Label {
    const cell = this.grid.cell(row, column);
    const { words } = this.grid.needs;
    const label = byWords ?? { ...SILENT, text: cellText(cell) };
    if (holds === 'positions') {
      return { ...label, module: null, year: null, role: null, isUnclear: false, inLine: holds };
    }
    if (!namesIn(holds, cell, words)) {
      return saysNothing(label) && this.#belongsToFigures({ row, column })
        ? { ...label, inLine: holds }
        : label;
    }
    const named = holds === 'years' ? { year: yearNamed(cell, words) } : { module: moduleNamed(cell, words) };
    return { ...label, ...named, isUnclear: false, inLine: holds };
  }

  /** True for a cell of a line above figures, or beside them. */
  #belongsToFigures(cell: Cell): boolean {
    const isOfRow = this.#naming.get(cellKey(cell.row, cell.column))?.direction === 'row';
    return isOfRow ? this.#headsFigures(cell.column) : this.#figuresOf(cell.row).length > 0;
  }

  #cellsOf({ direction, index, holds }: LocatedLine): readonly Cell[] {
    if (direction === 'row') {
      return columnsOf(this.grid)
        .filter((column) => this.#role(index, column) !== 'blank')
        .filter((column) => holds !== 'positions' || this.#headsFigures(column, index))
        .map((column) => ({ row: index, column }));
    }
    const filled = this.rows.filter((row) => this.#role(row, index) !== 'blank');
    const cells =
      holds === 'positions'
        ? filled.filter((row) => this.#figuresOf(row).some((column) => column !== index))
        : this.#meant(filled, index, holds);
    return cells.map((row) => ({ row, column: index }));
  }

  /** The rows of a column without its amounts in tables in which it holds something else. */
  #meant(filled: readonly number[], column: number, holds: LineContent): readonly number[] {
    const isFilled = new Set(filled);
    const tables: number[][] = [];
    let last = -2;
    for (const row of this.rows) {
      const isBlank = columnsOf(this.grid).every((each) => this.roleByItself(row, each) === 'blank');
      if (isBlank) continue;
      if (row > last + 1) tables.push([]);
      last = row;
      if (isFilled.has(row)) tables.at(-1)!.push(row);
    }
    const isHeading = (row: number): boolean => {
      const roles = columnsOf(this.grid).filter(
        (each) => each !== column && this.roleByItself(row, each) !== 'blank',
      );
      return roles.length > 0 && roles.every((each) => this.roleByItself(row, each) === 'label');
    };
    // A year above figures is one of another line: it says nothing about what stands below it.
    const names = (row: number): boolean =>
      namesIn(holds, this.grid.cell(row, column), this.grid.needs.words) && !isHeading(row);
    const isNamed = tables.some((table) => table.some(names));
    return tables.flatMap((table) =>
      !isNamed || table.some(names)
        ? table
        : table.filter((row) => this.roleByItself(row, column) === 'label'),
    );
  }

  /** Where the labels would stand that a line of sums without words lacks. */
  #missingLabels({ direction, index }: LocatedLine): readonly Cell[] {
    if (direction === 'row') {
      const [first] = this.#figuresOf(index);
      const isBare = columnsOf(this.grid).every((column) => this.#role(index, column) !== 'label');
      return first !== undefined && isBare && first > this.grid.left
        ? [{ row: index, column: first - 1 }]
        : [];
    }
    return this.rows
      .filter((row) => this.#role(row, index) === 'blank' && this.#isHeading(row))
      .filter((row) => this.#role(row + 1, index) === 'figure')
      .map((row) => ({ row, column: index }));
  }

  #isHeading(row: number): boolean {
    const labels = columnsOf(this.grid).filter((column) => this.#role(row, column) === 'label');
    return labels.length > 1 && this.#figuresOf(row).length === 0;
  }

  /** In a row of sums every label, in a column of sums those that stand above figures. */
  #isOfSums(row: number, column: number): boolean {
    return this.#sums.some(({ direction, index }) => {
      const hasFigures = this.#figuresOf(row).length > 0;
      return direction === 'row' ? row === index && hasFigures : column === index && !hasFigures;
    });
  }

  /** True for a column with figures behind the first cell of their row. */
  #headsFigures(column: number, except = -1): boolean {
    return this.rows.some(
      (row) =>
        row !== except &&
        this.#role(row, column) === 'figure' &&
        columnsOf(this.grid).some((each) => each < column && this.#role(row, each) !== 'blank'),
    );
  }

  #figuresOf(row: number): readonly number[] {
    let figures = this.#figures.get(row);
    if (figures === undefined) {
      figures = columnsOf(this.grid).filter((column) => this.#role(row, column) === 'figure');
      this.#figures.set(row, figures);
    }
    return figures;
  }

  #role(row: number, column: number): CellRole {
    return this.#naming.has(cellKey(row, column)) ? 'label' : this.roleByItself(row, column);
  }
}

function columnsOf({ left, right }: Grid): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_column, offset) => left + offset);
}
