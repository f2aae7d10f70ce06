import { computeBand, type ScenarioBand } from '../band';
import { computeBridges, type Bridge } from '../bridge';
import type { Case } from '../case';
import { computeDecision, type DecisionList } from '../decision';
import { computeEvidence, type Evidence } from '../evidence';
import type { OwnShareComputation } from '../own-share';
import { computeResolution, type Resolution } from '../resolution';
import type { Result } from '../result';
import type { RuleSet } from '../rules/rule-set';

/**
 * What a committee case needs beside the figures themselves: why a figure changed, who decides, who gets the posts,
 * what must be registered for the next budget.
 */
export interface Committee {
  readonly band: ScenarioBand;
  readonly decision: DecisionList;
  readonly resolution: Resolution;
  readonly evidence: Evidence;
  readonly bridges: readonly Bridge[];
}

/** The result as far as the committee's figures are computed from it. */
export type ResultCore = Omit<Result, 'explain' | 'committee'>;

/** Computes everything for the committee from a case and its result. */
export function computeCommittee(
  input: Case,
  ruleSet: RuleSet,
  ownShares: OwnShareComputation,
  result: ResultCore,
): Committee {
  const { budgetLines, settings } = input;
  const { significance, unplanned, cover } = result;
  return {
    band: computeBand(input, ownShares),
    decision: computeDecision(significance, unplanned, budgetLines, cover, settings),
    resolution: computeResolution(input, ownShares),
    evidence: computeEvidence(input, ruleSet, ownShares),
    bridges: computeBridges(input, ruleSet, ownShares),
  };
}
