import { computeAllocation, type Allocation } from '../allocation';
import { computeBand, type ScenarioBand } from '../band';
import { computeBridges, type Bridge } from '../bridge';
import type { Case } from '../case';
import { computeDecision, type DecisionList } from '../decision';
import { computeDueDates, type DueDates } from '../due-dates';
import { computeEvidence, type Evidence } from '../evidence';
import type { Finding } from '../findings/finding';
import { computeForecast, type ForecastRow } from '../forecast';
import { computeNoticeAgainstPlan, type NoticeAgainstPlanRow } from '../notice-against-plan';
import { computeOwnShares, type OwnShareComputation } from '../own-share';
import { computePassingOn, type PassingOn } from '../passing-on';
import { computeRegistration, type Registration } from '../registration';
import { nextBudget } from '../registration/next-budget';
import { computeResolution, type Resolution } from '../resolution';
import type { Result } from '../result';
import type { RuleSet } from '../rules/rule-set';
import { computeUseOfFunds, type UseOfFunds } from '../use-of-funds';
import { computeWhatIf, type WhatIfRow } from '../what-if';

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
  readonly noticeAgainstPlan: readonly NoticeAgainstPlanRow[];
  readonly passingOn: PassingOn | null;
  readonly registration: Registration | null;
  /** Of the computed years, then of the next budget as far as posts run on. */
  readonly whatIf: readonly WhatIfRow[];
  readonly forecast: readonly ForecastRow[];
  readonly useOfFunds: UseOfFunds | null;
  /** Null where the case names no municipality. */
  readonly allocation: Allocation | null;
  readonly dueDates: DueDates;
  /** What has to be asked or known about these figures. */
  readonly findings: readonly Finding[];
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
  const forecast = computeForecast(input, ruleSet, ownShares);
  const registration = computeRegistration(input, ruleSet, ownShares);
  const useOfFunds = computeUseOfFunds(input, ownShares, forecast);
  const allocation = computeAllocation(input, result.ownShare);
  const dueDates = computeDueDates(settings);
  const decision = computeDecision(significance, unplanned, budgetLines, cover, settings);
  return {
    band: computeBand(input, ownShares),
    decision,
    resolution: computeResolution(input, ownShares),
    evidence: computeEvidence(input, ruleSet, ownShares),
    bridges: computeBridges(input, ruleSet, ownShares),
    noticeAgainstPlan: computeNoticeAgainstPlan(input, ruleSet, ownShares),
    passingOn: computePassingOn(input, ruleSet, ownShares),
    registration,
    whatIf: [...computeWhatIf(input, ruleSet, ownShares), ...whatIfOfNextBudget(input, ruleSet, ownShares)],
    forecast,
    useOfFunds,
    allocation,
    dueDates,
    findings: [
      ...decision.findings,
      ...(registration?.questions ?? []),
      ...(useOfFunds?.questions ?? []),
      ...(allocation?.findings ?? []),
      ...dueDates.findings,
    ],
  };
}

/** One post more or fewer in the years of the next budget, beside the projection. */
function whatIfOfNextBudget(
  input: Case,
  ruleSet: RuleSet,
  ownShares: OwnShareComputation,
): readonly WhatIfRow[] {
  const next = nextBudget(input, ownShares);
  return next === null ? [] : computeWhatIf(next.case, ruleSet, computeOwnShares(next.case, ruleSet));
}
