import type { Finding } from '../findings/finding';
import type { Maybe } from '../maybe';
import type { Cents, Exact } from '../numbers';

/** Who decides about the unplanned amount of a position, with what it was held against. Amounts in euro cents. */
export interface SignificanceRow {
  readonly year: number;
  readonly line: string;
  /** Its unplanned amount together with what was granted before on it. */
  readonly amount: Maybe<Cents>;
  /** The same of all positions of the programme in the year: they are one measure. */
  readonly sum: Maybe<Cents>;
  /** `mixed`: the posts have both duties, and the lower thresholds count. */
  readonly duty: 'mandatory' | 'voluntary' | 'mixed' | null;
  /** As entered; null where none is. */
  readonly threshold: Cents | null;
  /** In per cent of the appropriation, as entered; null where none is. */
  readonly percent: Exact | null;
  /** What `amount` may be at most to be insignificant: the lower of both thresholds. */
  readonly limit: Cents | null;
  /** The same for `sum`. */
  readonly limitOfSum: Cents | null;
  /** Why what it is held against cannot be read; absent where it can. */
  readonly unread?: Finding;
  /** Null where no threshold was entered or the duty is not known. */
  readonly significant: boolean | null;
  /** What decided: an own excess goes before one of the sum. */
  readonly by: 'amount' | 'sum' | 'below' | 'always-insignificant' | null;
  readonly body: 'council' | 'treasurer' | null;
}
