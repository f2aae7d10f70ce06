import type { Cents } from '../numbers';
import { addAll } from '../maybe-amounts';
import { cents } from '../numbers';
import type { Maybe } from '../maybe';
import type { OwnShareRow } from './own-share-row';

/** Between what an own share lies that is not known itself, in cents. */
export interface OwnShareRange {
  readonly cost: Cents;
  readonly low: Cents;
  readonly high: Cents;
}

type Row = Pick<OwnShareRow, 'cost' | 'grant' | 'ownShare'>;

/**
 * Between what the own share of all rows lies where only grants are unknown: what is known of it counts as it is, the rest
 * is at least 0,00 and at most its cost. Null where all is known, where a cost is not, and where an own share is unknown
 * for another reason than its grant: money of others that was taken off the cost may fall away, and raise it.
 */
export function ownShareRange(rows: readonly Row[]): OwnShareRange | null {
  const cost = addAll(rows.map((row) => row.cost));
  if (!cost.known || rows.every(({ ownShare }) => ownShare.known)) return null;
  if (rows.some(({ grant, ownShare }) => grant.known && !ownShare.known)) return null;
  const sum = (of: (row: Row) => number): Cents => cents(rows.reduce((total, row) => total + of(row), 0));
  return {
    cost: cost.value,
    low: sum(({ ownShare }) => valueOr(ownShare, 0)),
    high: sum((row) => valueOr(row.ownShare, valueOr(row.cost, 0))),
  };
}

function valueOr(amount: Maybe<Cents>, other: number): number {
  return amount.known ? amount.value : other;
}
