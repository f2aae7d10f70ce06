import { MONTHS } from './posts-table';
import type { PlainPost, Sums } from './posts-table';

/** The lower bound: whole cents in a loop, without rules, findings or explanations. */
export function integerLoop(posts: readonly PlainPost[]): Sums {
  let cost = 0;
  let grant = 0;
  for (const post of posts) {
    for (const months of MONTHS) {
      cost += prorated(post.costPerFte, post.fte, months);
      grant += prorated(post.ratePerFte, post.fte, months);
    }
  }
  return { cost, grant, ownShare: cost - grant };
}

/** cents × hundredths of FTE × months ÷ 1.200, half away from zero; amounts here are not negative. */
function prorated(cents: number, fte: number, months: number): number {
  return Math.floor((cents * fte * months + 600) / 1200);
}
