import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents } from '../numbers';
import type { RatePair } from './rate-pairs';

/** What a grant notice changes against the rate of the plan, in one module and year. */
export interface NoticeAgainstPlanRow {
  readonly module: ModuleNumber;
  readonly year: number;
  /** Both rates side by side, one entry for each period and each pair of sources; none where the notice states a sum. */
  readonly rates: readonly RatePair[];
  /** Grant of the module by the rates without any notice: guideline, planning, the post's own rate, rule set. */
  readonly plan: Maybe<Cents>;
  /** Grant of the module by the notice: what the result counts. */
  readonly notice: Maybe<Cents>;
  /** notice − plan */
  readonly difference: Maybe<Cents>;
  /** True where the sheet states the grant of every post concerned: then no rate has an effect. */
  readonly grantStated: boolean;
}
