import { combine, type Maybe } from '../maybe';
import { addExact, ZERO, type Exact } from '../numbers';
import type { AllocationRow } from './allocation';

/** The posts of all municipalities together, in FTE; unknown if any is. */
export function sumOfPosts(
  rows: readonly AllocationRow[],
  field: 'posts' | 'before' | 'difference',
): Maybe<Exact> {
  return combine(
    rows.map((row) => row[field]),
    (values) => values.reduce(addExact, ZERO),
  );
}
