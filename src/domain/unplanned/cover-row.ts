import type { Maybe } from '../maybe';
import type { Cents } from '../numbers';

export interface CoverResult {
  readonly needed: Maybe<Cents>;
  readonly earmarked: Maybe<Cents>;
  readonly granted: Cents;
  readonly pending: Cents;
  /** What neither extra income nor granted cover pays. */
  readonly gap: Maybe<Cents>;
  readonly byYear: readonly {
    readonly year: number;
    readonly needed: Maybe<Cents>;
    /** Earmarked extra income that pays for gross amounts; 0,00 where they are net of it. */
    readonly earmarked: Maybe<Cents>;
    readonly granted: Cents;
    readonly pending: Cents;
    readonly gap: Maybe<Cents>;
  }[];
}
