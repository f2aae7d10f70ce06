import type { Case } from '../case';
import type { OwnShareComputation } from '../own-share';
import type { Result } from '../result';
import type { RuleSet } from '../rules/rule-set';

/**
 * What a committee case needs beside the figures themselves: why a figure changed, who decides, who gets the posts,
 * what must be registered for the next budget.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled below, one concept a property
export interface Committee {}

/** The result as far as the committee's figures are computed from it. */
export type ResultCore = Omit<Result, 'explain' | 'committee'>;

/** Computes everything for the committee from a case and its result. */
export function computeCommittee(
  _input: Case,
  _ruleSet: RuleSet,
  _ownShares: OwnShareComputation,
  _result: ResultCore,
): Committee {
  return {};
}
