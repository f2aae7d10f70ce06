import type { Case, Scenario } from '../case';
import type { Committee } from '../committee/compute-committee';
import type { RuleSet } from '../rules/rule-set';
import type { OwnShareExplainer } from '../own-share/explain-own-share';

/** What the figures beside the plan are explained from; each explainer is made when it is first asked for. */
export interface CommitteeContext {
  readonly input: Case;
  readonly ruleSet: RuleSet;
  readonly scenario: Scenario;
  readonly committee: Committee;
  readonly ownShares: () => OwnShareExplainer;
  /** The plan without any grant notice. */
  readonly withoutNotices: () => OwnShareExplainer;
  /** Posts that begin at `Besetzt ab`. */
  readonly filled: () => OwnShareExplainer;
  /** The next budget. */
  readonly next: () => OwnShareExplainer;
}

/** @throws RangeError where there is no such row */
export function rowAt<T>(rows: readonly T[] | undefined, index: number): T {
  const row = rows?.[index];
  if (row === undefined) throw new RangeError(`There is no row ${index}`);
  return row;
}
