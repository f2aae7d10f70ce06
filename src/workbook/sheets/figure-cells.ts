import type { Maybe } from '../../domain/maybe';
import type { Cents, Exact } from '../../domain/numbers';
import type { CellValue } from '../snapshot';

/** Excel's error value for "not available": a sum over a column that holds an unknown figure shows it too. */
export const NOT_AVAILABLE = '#N/A';

/**
 * A euro amount as the number that a cell stores. A whole number of cents divided by 100 is the double nearest
 * to the decimal amount, so Excel shows and keeps exactly these two decimals.
 */
export function euroCell(amount: Cents): number {
  return amount / 100;
}

/** The amount, or `unknown` in its place. */
export function amountCell(amount: Maybe<Cents>, unknown: string): CellValue {
  return amount.known ? euroCell(amount.value) : unknown;
}

/** Full-time equivalents as the number that a cell stores. */
export function fteCell(fte: Exact): number {
  return fte.digits / 10 ** fte.scale;
}

/** Posts in FTE, or `unknown` in their place. */
export function postsCell(posts: Maybe<Exact>, unknown: string): CellValue {
  return posts.known ? fteCell(posts.value) : unknown;
}
