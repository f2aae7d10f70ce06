import type { Allocation } from '../allocation/allocation';
import { computeAllocation } from '../allocation/compute-allocation';
import { computeBand } from '../band/compute-band';
import type { ScenarioBand } from '../band/scenario-band';
import { computeBridges } from '../bridge/compute-bridges';
import type { Bridge } from '../bridge/bridge';
import type { Case } from '../case';
import { computeDecision } from '../decision/compute-decision';
import type { DecisionList } from '../decision/decision-list';
import { computeDueDates } from '../due-dates/compute-due-dates';
import type { DueDates } from '../due-dates/due-date-row';
import { computeEvidence } from '../evidence/compute-evidence';
import type { Evidence } from '../evidence/evidence';
import type { Finding } from '../findings/finding';
import { computeForecast } from '../forecast/compute-forecast';
import type { ForecastRow } from '../forecast/forecast-row';
import { computeNoticeAgainstPlan } from '../notice-against-plan/compute-notice-against-plan';
import type { NoticeAgainstPlanRow } from '../notice-against-plan/notice-against-plan-row';
import { computeOwnShares } from '../own-share/compute-own-shares';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import { computePassingOn } from '../passing-on/compute-passing-on';
import type { PassingOn } from '../passing-on/passing-on-row';
import { computeRegistration } from '../registration/compute-registration';
import { nextBudget } from '../registration/next-budget';
import type { Registration } from '../registration/registration-row';
import { computeResolution } from '../resolution/compute-resolution';
import type { Resolution } from '../resolution/resolution';
import type { Result } from '../result';
import type { RuleSet } from '../rules/rule-set';
import { computeUseOfFunds } from '../use-of-funds/compute-use-of-funds';
import type { UseOfFunds } from '../use-of-funds/use-of-funds-row';
import { computeWhatIf } from '../what-if/compute-what-if';
import type { WhatIfRow } from '../what-if/what-if-row';

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
