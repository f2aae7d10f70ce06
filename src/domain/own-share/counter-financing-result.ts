import type { Maybe } from '../maybe';
import type { Cents } from '../numbers';

export interface CounterFinancingResult {
  /** Money of the chosen scenario that found no own share to reduce. */
  readonly unused: Maybe<Cents>;
  /** Amount of pending money above which more of it saves nothing. */
  readonly breakEvenPending: Maybe<Cents>;
  /** Own share that stays even then. */
  readonly remainingAtBreakEven: Maybe<Cents>;
}
