import type { Post, Scenario } from '../case';
import type { Finding } from '../findings/finding';
import type { Maybe } from '../maybe';
import type { Cents } from '../numbers';
import type { CounterFinancingResult } from './counter-financing-result';
import type { OwnShareRow, OwnShareTotals } from './own-share-row';

/** Own shares of a case: what the posts cost, what the Land pays, what third parties pay, what is left. */
export interface OwnShareComputation {
  /**
   * One row per module and year that has posts, ordered by module, then year; the same rows in the same order
   * for every scenario, only `counterFinancing`, `ownShare` and `excessGrant` differ.
   * ownShare − excessGrant + grant + counterFinancing = cost.
   * `counterFinancing` is negative where money that the sheet had already taken off does not come.
   */
  readonly rows: Readonly<Record<Scenario, readonly OwnShareRow[]>>;
  readonly totals: Readonly<Record<Scenario, OwnShareTotals>>;
  /** `unused` for the scenario of the settings; the break-even does not depend on the scenario. */
  readonly counterFinancing: CounterFinancingResult;
  readonly unused: Readonly<Record<Scenario, Maybe<Cents>>>;
  readonly findings: readonly Finding[];
  /** Posts of the current version, in sheet order. */
  readonly posts: readonly Post[];
  /** Cost and grant of every post and year that counts, in sheet order, then by year. Made when asked for. */
  readonly postYears: () => readonly PostYear[];
}

/** One post in one budget year. */
export interface PostYear {
  readonly post: Post;
  readonly year: number;
  readonly cost: Maybe<Cents>;
  readonly grant: Maybe<Cents>;
}
