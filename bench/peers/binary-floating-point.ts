import { MONTHS } from './posts-table';
import type { PlainPost, Sums } from './posts-table';

/** Euro as binary floating point and Math.round: fast, and not exact. Its error is reported, not asserted. */
export function binaryFloatingPoint(posts: readonly PlainPost[]): Sums {
  let cost = 0;
  let grant = 0;
  for (const post of posts) {
    for (const months of MONTHS) {
      cost += prorated(post.costPerFte / 100, post.fte / 100, months);
      grant += prorated(post.ratePerFte / 100, post.fte / 100, months);
    }
  }
  return { cost: cost * 100, grant: grant * 100, ownShare: (cost - grant) * 100 };
}

function prorated(euro: number, fte: number, months: number): number {
  return Math.round(((euro * fte * months) / 12) * 100) / 100;
}
