import { meansNothing } from '../assignment/correction';
import { cellKey } from './cell-key';
import { isAmount } from './block-measure';
import { areDifferences } from './differences';
import type { Cell, Figure } from './figure';
import { saysNothing } from './label';
import type { LabelFinder } from './labels-reaching';
import type { PlacedLabel } from './placed-label';
import { isNoAmount } from './unknown-labels';

/** Figures in a table or at its edge that are read as nothing. */
export interface UnreadFigures {
  /** What names them; null where nothing does. */
  readonly label: PlacedLabel | null;
  readonly cells: readonly Cell[];
}

/**
 * The figures of a table that nothing is asked about and that do not count, by their labels: `Stiftung` below the own
 * share. Of a table they are where its rows go on without a blank one, or below its headings, or in a column beside its figures; a number before the labels
 * of its row only counts rows, and totals are of what stands beside them.
 *
 * @param figures those whose measure is known
 * @param unread those whose measure is not
 * @param asked the labels that are asked about
 */
export function unreadFigures(
  finder: LabelFinder,
  figures: readonly Figure[],
  unread: readonly Cell[],
  asked: readonly PlacedLabel[],
): readonly UnreadFigures[] {
  if (unread.length === 0) return [];
  const { grid } = finder.sheet;
  const table = new TableAround(finder, figures);
  const isAsked = new Set(asked.map(({ row, column }) => cellKey(row, column)));
  const found = new Map<string, { readonly label: PlacedLabel | null; readonly cells: Cell[] }>();
  for (const cell of unread) {
    const { row, column } = cell;
    if (isNoAmount(grid, cell) || isPageNumber(finder, cell) || !table.has(cell)) continue;
    const reaching = finder.reaching(row, column);
    const own = reaching.row.filter((each) => each.row === row);
    const labels = [...own, ...reaching.column];
    const isSaid = (each: PlacedLabel): boolean =>
      each.isTotal ||
      (each.isInDoubt && areDifferences(grid, [cell], each.row === row ? 'column' : 'row')) ||
      isAsked.has(cellKey(each.row, each.column)) ||
      (each.byHand !== null && meansNothing(each.byHand));
    if (labels.some(isSaid) || (own.length === 0 && hasLabelBehind(finder, cell))) continue;
    const label = own.length === 0 ? null : (labels.find(saysNothing) ?? null);
    const line = own.length === 0 ? `row ${row}` : `column ${column}`;
    const key = label === null ? line : `${label.row} ${label.column}`;
    const known = found.get(key) ?? { label, cells: [] };
    known.cells.push(cell);
    found.set(key, known);
  }
  return [...found.values()];
}

const MOST_PAGES = 999;

/** A small number alone in the last row, behind a blank one. */
function isPageNumber({ sheet }: LabelFinder, { row, column }: Cell): boolean {
  const { grid } = sheet;
  const cell = grid.cell(row, column);
  const isSmall = typeof cell === 'number' && Number.isInteger(cell) && cell > 0 && cell <= MOST_PAGES;
  if (!isSmall || sheet.filled(row).length !== 1 || sheet.filled(row - 1).length > 0) return false;
  for (let below = row + 1; below <= grid.bottom; below += 1) {
    if (sheet.filled(below).length > 0) return false;
  }
  return true;
}

/** `1 | Koordination | 100.000`: a number before the labels of its row. */
function hasLabelBehind({ sheet }: LabelFinder, { row, column }: Cell): boolean {
  return sheet.filled(row).some((each) => each > column && sheet.role(row, each) === 'label');
}

/** Which cells belong to the table of some figures. */
class TableAround {
  readonly #columns = new Set<number>();
  readonly #headings = new Set<number>();
  readonly #top: number;
  readonly #bottom: number;
  readonly #left: number;
  readonly #right: number;

  constructor(
    private readonly finder: LabelFinder,
    figures: readonly Figure[],
  ) {
    let [top, bottom] = [Infinity, -Infinity];
    let [left, right] = [Infinity, -Infinity];
    const seen = new Set<readonly PlacedLabel[]>();
    for (const { row, column, measure } of figures) {
      if (!isAmount(measure)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
      this.#columns.add(column);
      const headings = finder.reaching(row, column).column;
      if (seen.has(headings)) continue;
      seen.add(headings);
      for (const each of headings) this.#headings.add(cellKey(each.row, each.column));
    }
    const { sheet } = finder;
    while (sheet.filled(top - 1).length > 0) top -= 1;
    while (sheet.filled(bottom + 1).length > 0 && !finder.isHeadingRow(bottom + 1)) bottom += 1;
    [this.#top, this.#bottom] = [top, bottom];
    [this.#left, this.#right] = [left, right];
  }

  has({ row, column }: Cell): boolean {
    const isInRows = row >= this.#top && row <= this.#bottom;
    if (!this.#columns.has(column)) return isInRows && column >= this.#left - 1 && column <= this.#right + 1;
    if (isInRows) return true;
    const headings = this.finder.reaching(row, column).column;
    const areOfTable = headings.every((each) => this.#headings.has(cellKey(each.row, each.column)));
    return areOfTable && (row > this.#bottom || headings.length > 0);
  }
}
