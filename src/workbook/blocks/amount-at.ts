import type { Cents } from '../../domain/numbers';
import { readCents } from '../cells/read-amount';
import type { Grid } from '../tables/grid';
import { withoutComment } from './figure-cell';
import type { Figure } from './figure';

/** The number of a cell in hundredths of its unit, null where there is none; only compared, never computed with. */
export function amountAt(grid: Grid, { row, column }: Pick<Figure, 'row' | 'column'>): Cents | null {
  const reading = readCents(withoutComment(grid.cell(row, column)), 1);
  return reading.kind === 'value' ? reading.value : null;
}
