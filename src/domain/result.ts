import type { Allocation } from './allocation/allocation';
import type { ScenarioBand } from './band/scenario-band';
import type { ScenarioResult } from './band/scenario-result';
import type { Bridge, BridgeWithPosts } from './bridge/bridge';
import type { Basis, BudgetNote, Scenario } from './case';
import type { DecisionList } from './decision/decision-list';
import type { DueDates } from './due-dates/due-date-row';
import type { Finding } from './findings/finding';
import type { ForecastRow } from './forecast/forecast-row';
import type { MonthEnd } from './month-end/month-end-row';
import type { NoticeAgainstPlanRow } from './notice-against-plan/notice-against-plan-row';
import type { CounterFinancingResult } from './own-share/counter-financing-result';
import type { OwnShareRow, OwnShareTotals } from './own-share/own-share-row';
import type { PassingOn } from './passing-on/passing-on-row';
import type { Registration, RegistrationWithPosts } from './registration/registration-row';
import type { Resolution } from './resolution/resolution';
import type { RuleSet } from './rules/rule-set';
import type { TieOutRow } from './tie-out/tie-out-row';
import type { CoverResult } from './unplanned/cover-row';
import type { SignificanceRow } from './unplanned/significance-row';
import type { UnplannedRow } from './unplanned/unplanned-row';
import type { UnplannedOfModule, UnplannedTotals } from './unplanned/unplanned-totals-row';
import type { UseOfFunds } from './use-of-funds/use-of-funds-row';
import type { WhatIfRow } from './what-if/what-if-row';

/** The figures of a computation as plain data, which may cross to another thread. Amounts in euro cents. */
export interface Result {
  readonly years: readonly number[];
  readonly scenario: Scenario;
  /** What all unplanned amounts are, wherever they stand. */
  readonly basis: Basis;
  /** Null = nobody entered one. */
  readonly budgetNote: BudgetNote | null;
  /** Name and date of the rule set, e.g. `KIM NRW (Stand 2025-01)`. */
  readonly ruleSet: string;
  /** The programme's own words for its modules; null = `Modul 1` to `Modul 3`. */
  readonly modules: RuleSet['modules'];
  /** One row per module and year that has posts, ordered by module, then year. */
  readonly ownShare: readonly OwnShareRow[];
  readonly totals: OwnShareTotals;
  readonly scenarios: Readonly<Record<Scenario, ScenarioResult>>;
  readonly counterFinancing: CounterFinancingResult;
  readonly unplanned: readonly UnplannedRow[];
  readonly unplannedTotals: UnplannedTotals;
  readonly unplannedOfModules: readonly UnplannedOfModule[];
  readonly cover: CoverResult;
  readonly significance: readonly SignificanceRow[];
  readonly tieOut: readonly TieOutRow[];
  readonly band: ScenarioBand;
  readonly decision: DecisionList;
  readonly resolution: Resolution;
  readonly bridges: readonly Bridge[];
  readonly noticeAgainstPlan: readonly NoticeAgainstPlanRow[];
  /** Null where no post has a carrier of its own. */
  readonly passingOn: PassingOn | null;
  /** Null where no post runs on into the next budget. */
  readonly registration: Registration | null;
  /** Of the computed years, then of the next budget as far as posts run on. */
  readonly whatIf: readonly WhatIfRow[];
  readonly forecast: readonly ForecastRow[];
  /** Null where no post has `Besetzt ab`. */
  readonly useOfFunds: UseOfFunds | null;
  /** Null where the case names no municipality. */
  readonly allocation: Allocation | null;
  readonly dueDates: DueDates;
  /** Null where the case has no notices, or no reporting day that closes one of its years. */
  readonly monthEnd: MonthEnd | null;
  /** What has to be asked or known about these figures, each once. */
  readonly findings: readonly Finding[];
}

/** A result with the posts behind its bridges and its registration, which only explanations need. */
export interface ResultWithPosts extends Result {
  readonly bridges: readonly BridgeWithPosts[];
  readonly registration: RegistrationWithPosts | null;
}
