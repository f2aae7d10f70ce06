import type { SheetSnapshot } from '../snapshot';

const SUM = /^[0-9a-f]{16}$/;

/**
 * Whether a sheet has the control sums that only the add-in writes: below a row of numbers, one for each of them. It asks
 * less than `layoutIn`, so that what looks for lost sheets need not load the labels of the rows.
 */
export function isMonthSheet({ left, values }: Pick<SheetSnapshot, 'left' | 'values'>): boolean {
  if (left > 0) return false;
  const sums = values.findIndex(([, first]) => typeof first === 'string' && SUM.test(first));
  if (sums < 0) return false;
  const columns = values[sums]!.filter((cell) => typeof cell === 'string' && SUM.test(cell)).length;
  return values.slice(0, sums).some((row) => isHead(row, columns));
}

function isHead([label, ...days]: SheetSnapshot['values'][number], columns: number): boolean {
  const isFull = days.slice(0, columns).every((day) => Number.isInteger(day));
  return typeof label === 'string' && label !== '' && days.length >= columns && isFull;
}
