import type { Maybe } from '../maybe';
import type { Cents } from '../numbers';

export interface SignificanceRow {
  readonly year: number;
  readonly line: string;
  /** Unplanned amount together with what was already granted in the year. */
  readonly amount: Maybe<Cents>;
  readonly duty: 'mandatory' | 'voluntary' | null;
  readonly threshold: Cents | null;
  /** Null where no threshold was entered or the duty is not known. */
  readonly significant: boolean | null;
  readonly body: 'council' | 'treasurer' | null;
}
