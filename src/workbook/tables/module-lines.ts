import type { ModuleNumber } from '../../domain/module';
import { labelOf } from '../blocks/label';
import { cellText, isBlank } from '../cells/cell-text';
import { readWrittenNumber } from '../cells/read-number';
import { moduleOfRolesIn } from '../cells/read-role';
import type { Grid } from './grid';
import type { FoundTable, Heading } from './table';
import { isRowOfAmounts, rowsOfTitle } from './title-block';
import { totalText } from './total-text';

/** `Modul 2 | Case Management` */
const MOST_TEXTS = 2;

/** A line of text above posts, and the module that it names. */
export interface ModuleLine {
  readonly text: string;
  /** Null where it names none. */
  readonly module: ModuleNumber | null;
  /** In A1 notation; null where the name of the sheet says it. */
  readonly cell: string | null;
}

/** The lines that decide of which module a post is; of two that say different things, or say nothing, it is asked. */
export interface LinesOfRow {
  readonly nearest: ModuleLine | null;
  /** The title or the name of the sheet. */
  readonly title: ModuleLine | null;
}

/** True for posts in a programme with modules whose list has no column for them. */
export function hasNoModuleColumn({ kind, columns, grid }: Heading): boolean {
  const isNeeded = kind === 'posts' && grid.needs.onlyModule === null && !grid.isTurned;
  return isNeeded && columns.every(({ spec }) => spec.field !== 'module');
}

/** True where the title, the name of the sheet or the first line below the heading names the module of the posts. */
export function namesModuleOfPosts(heading: Heading): boolean {
  if (titleOf(heading) !== null) return true;
  const { grid, row } = heading;
  for (let below = row + 1; below <= Math.min(grid.bottom, row + 3); below += 1) {
    const line = lineAt(heading, below);
    if (line !== null) return line.module !== null;
    if (filledTexts(heading, below) === null) return false;
  }
  return false;
}

/** True for a line of text between posts that names the module of those below it: `Modul 2 – Case Management`. */
export function isModuleLine(heading: Heading, row: number): boolean {
  return (lineAt(heading, row)?.module ?? null) !== null;
}

/** Reads which lines stand above each post of a list without a column of modules. */
export class ModuleLines {
  readonly #title: ModuleLine | null;
  readonly #lines: readonly { readonly row: number; readonly line: ModuleLine }[];
  #next = 0;
  #nearest: ModuleLine | null = null;

  constructor({ heading, area, rows, totals }: FoundTable) {
    this.#title = titleOf(heading);
    const read = new Set([...rows, ...totals.map(({ row }) => row)]);
    const lines: { row: number; line: ModuleLine }[] = [];
    for (let row = heading.row + 1; row < area.top + area.rows; row += 1) {
      const line = read.has(row) ? null : lineAt(heading, row);
      if (line !== null) lines.push({ row, line });
    }
    this.#lines = lines;
  }

  /** What stands above a row; rows are asked for from top to bottom. */
  at(row: number): LinesOfRow {
    for (; (this.#lines[this.#next]?.row ?? Infinity) < row; this.#next += 1) {
      const { line } = this.#lines[this.#next]!;
      if (!this.#goesOn(line)) this.#nearest = line;
    }
    return { nearest: this.#nearest, title: this.#title };
  }

  /** A line that names no module goes on with the one above where its role is one of it, or only the title names one. */
  #goesOn({ module, text }: ModuleLine): boolean {
    if (module !== null) return false;
    const current = this.#nearest?.module ?? null;
    const ofRole = moduleOfRolesIn(text);
    if (ofRole !== null) return ofRole === (current ?? this.#title?.module);
    return this.#nearest === null;
  }
}

/** The closest line of the title that names a module; null where it contradicts the name of the sheet. */
function titleOf({ grid, top, left, right }: Heading): ModuleLine | null {
  const { name } = grid.sheet;
  const module = labelOf(name, grid.needs.words)?.module ?? null;
  const ofSheet = module === null ? null : { text: name, module, cell: null };
  const said = inTitle(grid, top, left, right);
  if (said === null || ofSheet === null) return said ?? ofSheet;
  return said.module === ofSheet.module ? said : null;
}

/** In a row with several texts only those above the table are about it. */
function inTitle(grid: Grid, top: number, left: number, right: number): ModuleLine | null {
  for (const row of rowsOfTitle(grid, top)) {
    if (isRowOfAmounts(grid, row)) return null;
    const filled: number[] = [];
    for (let column = grid.left; column <= grid.right; column += 1) {
      if (!isBlank(grid.cell(row, column))) filled.push(column);
    }
    const above = filled.length === 1 ? filled : filled.filter((each) => each >= left && each <= right);
    for (const column of above) {
      const text = cellText(grid.cell(row, column));
      const module = labelOf(text, grid.needs.words)?.module ?? null;
      if (module !== null) return { text, module, cell: grid.address(row, column) };
    }
  }
  return null;
}

/** The line of text of a row between posts; null for any other row. */
function lineAt(heading: Heading, row: number): ModuleLine | null {
  const [first, ...others] = filledTexts(heading, row) ?? [];
  if (first === undefined || totalText(first.text) !== null) return null;
  const { grid } = heading;
  const { words } = heading.grid.needs;
  const modules = new Set([first, ...others].flatMap(({ text }) => labelOf(text, words)?.module ?? []));
  const [module = null] = modules;
  return {
    text: first.text,
    module: modules.size === 1 ? module : null,
    cell: grid.address(row, first.column),
  };
}

/** The texts of a row; null where it has a number, or more than a name and what it stands for. */
function filledTexts(
  { grid, left, right }: Heading,
  row: number,
): readonly { readonly column: number; readonly text: string }[] | null {
  const texts: { column: number; text: string }[] = [];
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (isBlank(cell)) continue;
    const isText = typeof cell === 'string' && readWrittenNumber(cell).kind !== 'value';
    if (!isText || texts.length === MOST_TEXTS) return null;
    texts.push({ column, text: cellText(cell) });
  }
  return texts;
}
