/** One post as plain numbers: what every peer of the benchmark computes from. */
export interface PlainPost {
  /** Personnel cost per FTE and year in cents. */
  readonly costPerFte: number;
  /** Grant per FTE and year in cents. */
  readonly ratePerFte: number;
  /** Hundredths of a full-time equivalent. */
  readonly fte: number;
}

/** Months that every post counts in the first and in the second budget year. */
export const MONTHS = [6, 12] as const;

/** Sums over all posts and both years, in cents. */
export interface Sums {
  readonly cost: number;
  readonly grant: number;
  readonly ownShare: number;
}

/** Posts with amounts that do not divide evenly, the same ones in every run. */
export function plainPosts(count: number): PlainPost[] {
  let seed = 20210701;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  return Array.from({ length: count }, () => ({
    costPerFte: 6_000_000 + random(4_000_000),
    ratePerFte: 5_500_000,
    fte: 50 + random(150),
  }));
}
