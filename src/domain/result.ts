import type { ScenarioResult } from './band/scenario-result';
import type { Basis, Scenario } from './case';
import type { Committee } from './committee/compute-committee';
import type { Explanation } from './explanation/explanation';
import type { FigureId } from './explanation/figure-id';
import type { Finding } from './findings/finding';
import type { CounterFinancingResult } from './own-share/counter-financing-result';
import type { OwnShareRow, OwnShareTotals } from './own-share/own-share-row';
import type { TieOutRow } from './tie-out/tie-out-row';
import type { RuleSet } from './rules/rule-set';
import type { CoverResult } from './unplanned/cover-row';
import type { SignificanceRow } from './unplanned/significance-row';
import type { UnplannedRow } from './unplanned/unplanned-row';
import type { UnplannedOfModules, UnplannedTotals } from './unplanned/unplanned-totals-row';

/** The output of a computation. Amounts in euro cents. */
export interface Result {
  readonly years: readonly number[];
  readonly scenario: Scenario;
  readonly basis: Basis;
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
  readonly unplannedOfModules: readonly UnplannedOfModules[];
  readonly cover: CoverResult;
  readonly significance: readonly SignificanceRow[];
  readonly tieOut: readonly TieOutRow[];
  readonly findings: readonly Finding[];
  /** Bridge, decision, allocation, registration and the rest of a committee case. */
  readonly committee: Committee;
  /** Explains a figure of this result; computed when asked for. */
  readonly explain: (figure: FigureId) => Explanation;
}
