import { parseArea } from '../address';
import { meansNothing } from '../assignment/correction';
import type { Grid } from '../tables/grid';
import { cellKey } from './cell-key';
import { isCost } from './block-measure';
import { areDifferences } from './differences';
import type { Cell, Figure } from './figure';
import type { LabelFinder } from './labels-reaching';
import type { PlacedLabel } from './placed-label';

/**
 * Labels that nobody knows the meaning of, of figures in the middle of others that count: `Sonderposten` between
 * `Personalkosten` and `Zuwendung` may be a cost, and leaving it out would be silent.
 *
 * @param figures those whose measure is known
 * @param unread those whose measure is not
 */
export function unknownLabels(
  finder: LabelFinder,
  figures: readonly Figure[],
  unread: readonly Cell[],
): readonly PlacedLabel[] {
  const counted = figures.filter(({ measure }) => isCost(measure) || measure === 'grant');
  const rowsOfLabels = new Map<string | undefined, number>();
  const headed = new Set<number>();
  const named = new Set<number>();
  const rowsNamed = new Set<number>();
  for (const { row, column, labels } of counted) {
    const { measure } = labels;
    const labelled = rowsOfLabels.get(measure) ?? rowOf(measure);
    rowsOfLabels.set(measure, labelled);
    if (labelled === row) {
      named.add(cellKey(row, column));
      rowsNamed.add(row);
    } else headed.add(row);
  }
  const around = new RowsAround(finder, named);
  const found = new Map<string, { readonly label: PlacedLabel; readonly cells: Cell[] }>();
  for (const { row, column } of unread) {
    if (isNoAmount(finder.sheet.grid, { row, column })) continue;
    const reaching = finder.reaching(row, column);
    const own = reaching.row.filter((each) => each.row === row);
    const [heading] = reaching.column;
    const isNumbering = own.length === 0;
    const label =
      !isNumbering && heading !== undefined && (headed.has(row) || (heading.isInDoubt && rowsNamed.has(row)))
        ? heading
        : own[0] !== undefined && around.isAmong(row, column)
          ? own[0]
          : null;
    if (label === null || [...own, ...reaching.column].some((each) => each.isTotal)) continue;
    if (label.byHand !== null && meansNothing(label.byHand)) continue;
    const key = `${label.row} ${label.column}`;
    const known = found.get(key) ?? { label, cells: [] };
    known.cells.push({ row, column });
    found.set(key, known);
  }
  const { grid } = finder.sheet;
  return [...found.values()].flatMap(({ label, cells }) =>
    label.isInDoubt && areDifferences(grid, cells, label.row === cells[0]!.row ? 'column' : 'row')
      ? []
      : [label],
  );
}

/** How far the next row that counts is: directly beside, behind a blank row; null where there is none in the block. */
type Distance = 'near' | 'far' | null;

/** For each row of a column whether a row around it counts. Each column is walked through once. */
class RowsAround {
  readonly #columns = new Map<number, Readonly<Record<'above' | 'below', readonly Distance[]>>>();

  constructor(
    private readonly finder: LabelFinder,
    /** The keys of the figures that count. */
    private readonly named: ReadonlySet<number>,
  ) {}

  /** True where a row directly above or below counts, or one above and one below within the same block. */
  isAmong(row: number, column: number): boolean {
    let distances = this.#columns.get(column);
    if (distances === undefined) {
      distances = { above: this.#walk(column, 1), below: this.#walk(column, -1) };
      this.#columns.set(column, distances);
    }
    const at = row - this.finder.sheet.grid.top;
    const [above, below] = [distances.above[at]!, distances.below[at]!];
    return above === 'near' || below === 'near' || (above !== null && below !== null);
  }

  /** The distance of each row to those passed before it. */
  #walk(column: number, step: 1 | -1): readonly Distance[] {
    const { sheet } = this.finder;
    const { grid } = sheet;
    const distances: Distance[] = new Array<Distance>(grid.bottom - grid.top + 1).fill(null);
    let distance: Distance = null;
    for (let row = step === 1 ? grid.top : grid.bottom; row >= grid.top && row <= grid.bottom; row += step) {
      distances[row - grid.top] = distance;
      if (this.named.has(cellKey(row, column))) distance = 'near';
      else if (this.finder.isEmptyAmount(row)) continue;
      else if (this.finder.isHeadingRow(row) || this.finder.isSectionRow(row)) distance = null;
      else if (distance !== null && sheet.filled(row).length === 0) distance = 'far';
    }
    return distances;
  }
}

const DAY = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/;

/** A day or a percentage is no amount, whatever it is. */
export function isNoAmount(grid: Grid, { row, column }: Cell): boolean {
  const cell = grid.cell(row, column);
  if (typeof cell === 'string' && DAY.test(cell.trim())) return true;
  const { kind } = grid.format(row, column);
  return kind === 'date' || kind === 'percent' || kind === 'percent-sign' || kind === 'hours';
}

function rowOf(address: string | undefined): number {
  return address === undefined ? -1 : parseArea(address).top;
}
