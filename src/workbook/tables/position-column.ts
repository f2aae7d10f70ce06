import type { FieldOf } from '../../domain/vocabulary/vocabulary';
import { planPosition, type PlanPosition } from '../cells/plan-position';
import { cellText, isBlank } from '../cells/cell-text';
import { specOf } from '../headings/field-spec';
import type { Grid } from './grid';
import { columnWithoutWords, type Heading } from './table';

const ROWS_LOOKED_AT = 60;
const FEWEST = 2;

/** The text of a position and what it is. */
export interface NamedPosition extends PlanPosition {
  readonly text: string;
}

/** The position in a cell, its number alone with the words in the next filled cell (`02 | Zuwendungen`) included. */
export function positionAt(grid: Grid, row: number, column: number): NamedPosition | null {
  const own = cellText(grid.cell(row, column));
  if (own === '') return null;
  const text = /^\d{1,2}\.?$/.test(own) ? `${own} ${wordsBeside(grid, row, column)}` : own;
  const position = planPosition(text);
  return position === null ? null : { ...position, text };
}

function wordsBeside(grid: Grid, row: number, column: number): string {
  for (let beside = column + 1; beside <= Math.min(grid.right, column + 3); beside += 1) {
    const cell = grid.cell(row, beside);
    if (isBlank(cell)) continue;
    return typeof cell === 'string' ? cellText(cell) : '';
  }
  return '';
}

/**
 * The heading of budget lines with the column of their positions, which stands in the place of an account and often
 * has no heading. The same heading where its rows are not positions.
 */
export function withPositionColumn(heading: Heading): Heading {
  const { columns, grid } = heading;
  const has = (...fields: readonly FieldOf<'budget'>[]): boolean =>
    columns.some(({ spec }) => (fields as readonly string[]).includes(spec.field));
  if (has('account', 'productAndAccount') || !has('appropriation', 'adjustedAppropriation')) return heading;
  const amounts = columns.filter(({ spec }) => spec.holds === 'money').map(({ index }) => index);
  const first = Math.min(...amounts);
  let best: { index: number; count: number } | null = null;
  for (let index = Math.max(grid.left, first - 8); index < first; index += 1) {
    const count = countPositions(heading, index);
    if (count >= FEWEST && count > (best?.count ?? 0)) best = { index, count };
  }
  if (best === null) return heading;
  const { index } = best;
  const position = columnWithoutWords({
    spec: specOf('budget', 'position')!,
    index,
    heading: cellText(grid.cell(heading.row, index)),
    confidence: 'likely',
  });
  return {
    ...heading,
    left: Math.min(heading.left, index),
    columns: [...columns.filter((each) => each.index !== index), position],
  };
}

/** How many rows below a heading are positions whose words say what they are. */
function countPositions({ grid, row }: Heading, column: number): number {
  let count = 0;
  for (let below = row + 1; below <= Math.min(grid.bottom, row + ROWS_LOOKED_AT); below += 1) {
    const position = positionAt(grid, below, column);
    if (position !== null && (position.kind !== null || position.isSum)) count += 1;
  }
  return count;
}

const FEWEST_OF_A_PLAN = 3;

/** Of some rows of a sheet those that are positions of a plan, by the first filled cell; empty where they are few. */
export function positionsOf(grid: Grid, rows: readonly number[]): readonly number[] {
  let reaches = false;
  const positions = rows.filter((row) => {
    const column = firstFilled(grid, row);
    const position = column === null ? null : positionAt(grid, row, column);
    if (position === null || (position.kind === null && !position.isSum)) return false;
    // Numbers below ten alone may count the lines of any list.
    reaches ||= Number(/\d+/.exec(position.text)![0]) >= 10;
    return true;
  });
  return reaches && positions.length >= FEWEST_OF_A_PLAN ? positions : [];
}

function firstFilled(grid: Grid, row: number): number | null {
  for (let column = grid.left; column <= grid.right; column += 1) {
    if (!isBlank(grid.cell(row, column))) return column;
  }
  return null;
}
