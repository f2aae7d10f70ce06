import type { Maybe } from '../maybe';
import type { Cents } from '../numbers';

export interface CoverResult {
  readonly needed: Maybe<Cents>;
  readonly granted: Cents;
  readonly pending: Cents;
  readonly gap: Maybe<Cents>;
  readonly byYear: readonly {
    readonly year: number;
    readonly needed: Maybe<Cents>;
    readonly granted: Cents;
    readonly pending: Cents;
    readonly gap: Maybe<Cents>;
  }[];
}
