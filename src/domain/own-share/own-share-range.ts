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
 * Between what the own share of all rows lies: what is known of it counts as it is, what is unknown is at least 0,00 and at
 * most the cost less a grant that is known, because money from others only lowers it. Null where all is known, and
 * where a cost is not, since nothing holds the own share then.
 */
export function ownShareRange(rows: readonly Row[]): OwnShareRange | null {
  const cost = addAll(rows.map((row) => row.cost));
  if (!cost.known || rows.every(({ ownShare }) => ownShare.known)) return null;
  const sum = (of: (row: Row) => number): Cents => cents(rows.reduce((total, row) => total + of(row), 0));
  return {
    cost: cost.value,
    low: sum(({ ownShare }) => valueOr(ownShare, 0)),
    high: sum((row) => valueOr(row.ownShare, Math.max(0, valueOr(row.cost, 0) - valueOr(row.grant, 0)))),
  };
}

function valueOr(amount: Maybe<Cents>, other: number): number {
  return amount.known ? amount.value : other;
}
