import Decimal from 'decimal.js';
import { MONTHS } from './posts-table';
import type { PlainPost, Sums } from './posts-table';

/** What one writes first: every step a Decimal. */
export function naiveDecimal(posts: readonly PlainPost[]): Sums {
  let cost = new Decimal(0);
  let grant = new Decimal(0);
  for (const post of posts) {
    for (const months of MONTHS) {
      cost = cost.plus(prorated(post.costPerFte, post.fte, months));
      grant = grant.plus(prorated(post.ratePerFte, post.fte, months));
    }
  }
  return { cost: cost.toNumber(), grant: grant.toNumber(), ownShare: cost.minus(grant).toNumber() };
}

function prorated(cents: number, fte: number, months: number): Decimal {
  return new Decimal(cents)
    .times(new Decimal(fte).div(100))
    .times(months)
    .div(12)
    .toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
}
