import type { MinimumApportionment } from './minimum-share';

/** The apportionment among those who take part, and the one among all as if nobody had opted out. */
export interface AllocationRuns {
  readonly steps: number;
  readonly after: MinimumApportionment;
  readonly before: MinimumApportionment;
}
