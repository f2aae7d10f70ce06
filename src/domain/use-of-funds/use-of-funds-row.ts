import type { RepaymentSettings } from '../case';
import type { Finding } from '../findings/finding';
import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents, Exact } from '../numbers';

/** Use of funds (Verwendungsnachweis) of one module and year: what was granted against what was filled. */
export interface UseOfFundsRow {
  readonly module: ModuleNumber;
  readonly year: number;
  /** FTE × months by the plan, to four decimals. */
  readonly plannedFteMonths: Exact;
  /** FTE × months from `Besetzt ab` on, to four decimals. */
  readonly filledFteMonths: Exact;
  readonly grantByPlan: Maybe<Cents>;
  readonly grantByFilledMonths: Maybe<Cents>;
  /** grantByPlan − grantByFilledMonths, never below 0. */
  readonly notUsed: Maybe<Cents>;
  /** The part of `notUsed` that may be kept; unknown unless the user entered a rule. */
  readonly kept: Maybe<Cents>;
  /** The part of `notUsed` that has to be paid back; unknown unless the user entered a rule. */
  readonly repayment: Maybe<Cents>;
}

export interface UseOfFunds {
  readonly rows: readonly UseOfFundsRow[];
  /** The rule that decides about repayment with its source, as the user set it. */
  readonly rule: RepaymentSettings;
  /** What has to be asked where the repayment is unknown. */
  readonly questions: readonly Finding[];
}
