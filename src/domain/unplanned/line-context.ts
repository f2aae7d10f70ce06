import type { BudgetLine, Scenario, Settings } from '../case';
import type { OwnShareExplainer } from '../own-share/own-share-explainer';
import type { Unplanned } from './unplanned';

/** What the figures of budget lines are explained from, in one scenario. */
export interface LineContext {
  readonly lines: readonly BudgetLine[];
  readonly settings: Settings;
  readonly scenario: Scenario;
  readonly unplanned: Unplanned;
  readonly ownShares: OwnShareExplainer;
}
