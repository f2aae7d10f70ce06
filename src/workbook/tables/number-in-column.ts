import { exact, multiplyExact, type Exact } from '../../domain/numbers';
import { readWrittenNumber } from '../cells/read-number';
import type { Grid } from './grid';
import type { Column } from './table';

/**
 * The number of a cell in the unit of its column: `12 T€` among euro are 12.000. A total above or below a cell that is
 * no number proves nothing: what the cell means is a question of its own.
 */
export function numberInColumn(grid: Grid, row: number, column: Column): Exact | 'illegible' | null {
  const reading = readWrittenNumber(grid.cell(row, column.index));
  if (reading.kind === 'refused') return 'illegible';
  if (reading.kind === 'blank') return null;
  const { number, euroPerUnit } = reading.value;
  const factor = (euroPerUnit ?? column.euroPerUnit) / column.euroPerUnit;
  try {
    return factor >= 1
      ? multiplyExact(number, factor)
      : exact(number.digits, number.scale + Math.round(-Math.log10(factor)));
  } catch (error) {
    // Too large or too fine for an amount: the cell has a finding of its own, or none adds up to it.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Decimals that count where no cents say it: fifteen digits of thirds do not add up to their last place. */
const PLACES = 10;

/** Decimals of the numbers of a column that count in a sum. */
export function placesOf({ spec, euroPerUnit }: Column): number {
  return spec.holds === 'money' ? 2 + Math.log10(euroPerUnit) : PLACES;
}
