import type { Post } from '../case';
import { finding, type Finding } from '../findings/finding';
import type { Cents } from '../numbers';
import { valueOf, yearlyPlace } from './post-year';

/** The cost that a ceiling applies to, and the ceiling above it. */
export interface CoveredCost {
  readonly cost: Cents;
  readonly ceiling: Cents;
}

/** True where a ceiling is above a cost that nobody calls the eligible part of another one. */
export function isCovered(post: Post, year: number, { cost, ceiling }: CoveredCost): boolean {
  return cost > 0 && cost < ceiling && valueOf(post.eligibleCost, year) === null;
}

/** The finding stands where the post says what it costs: personnel for each FTE, else the whole. */
export function coveredFinding(post: Post, year: number, { cost, ceiling }: CoveredCost): Finding {
  const place =
    valueOf(post.personnelPerFte, year) === null
      ? yearlyPlace(post, 'totalCost', post.totalCost, year)
      : yearlyPlace(post, 'personnelPerFte', post.personnelPerFte, year);
  const values = { year: String(year), cost: { cents: cost }, ceiling: { cents: ceiling } };
  return finding('ceiling-above-cost', place, values);
}
