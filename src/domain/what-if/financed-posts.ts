import { type Cents, type Exact, exact, Whole } from '../numbers';

/** Posts that a grant pays wholly. */
export interface FinancedPosts {
  /** FTE, two decimals, rounded down, so that the grant suffices. */
  readonly fte: Exact;
  /** The same in steps of half a post, rounded down. */
  readonly halfPosts: Exact;
}

/**
 * How many FTE a grant pays to 100 % at a cost per FTE; both amounts for the same time.
 *
 * @param perFte more than 0; with 0 there is no such number, and both are 0
 */
export function financedPosts(grant: Cents, perFte: Cents): FinancedPosts {
  if (perFte <= 0 || grant <= 0) return { fte: exact(0), halfPosts: exact(0) };
  return {
    fte: exact(wholeTimes(grant, perFte, 100), 2),
    halfPosts: exact(wholeTimes(grant, perFte, 2) * 5, 1),
  };
}

function wholeTimes(grant: Cents, perFte: Cents, steps: number): number {
  return new Whole(grant).times(steps).divToInt(perFte).toNumber();
}
