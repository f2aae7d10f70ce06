import type { Measure } from '../case';
import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents } from '../numbers';
import type { RowOrigin } from '../place';

export type Verdict = 'exact' | 'rounded' | 'deviates';

export interface TieOutRow {
  readonly label: string;
  readonly origin: RowOrigin<'stated'>;
  readonly measure: Measure;
  readonly module: ModuleNumber | null;
  readonly year: number | null;
  readonly version: string | null;
  /** The version of the posts whose figure it is compared with; null where no post names one. */
  readonly comparedWith: string | null;
  readonly stated: Cents;
  readonly computed: Maybe<Cents>;
  /** stated − computed */
  readonly difference: Maybe<Cents>;
  /** Null where the computed figure is unknown. */
  readonly verdict: Verdict | null;
  /** The finest step of rounding, in euro (1 … 1.000.000), that explains a `rounded` figure. */
  readonly step: number | null;
}
