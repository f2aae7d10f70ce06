import { computeAllocation } from './allocation/compute-allocation';
import { computeBand } from './band/compute-band';
import type { ScenarioResult } from './band/scenario-result';
import { withoutPosts as bridgeWithoutPosts } from './bridge/bridge';
import { computeBridges } from './bridge/compute-bridges';
import { SCENARIOS, type Case, type Scenario } from './case';
import { computeDecision } from './decision/compute-decision';
import { computeDocumentation } from './documentation/compute-documentation';
import type { Documentation } from './documentation/documentation';
import { computeDueDates } from './due-dates/compute-due-dates';
import { explainer } from './explanation/explainer';
import type { Explanation } from './explanation/explanation';
import type { FigureId } from './explanation/figure-id';
import { makeOnce } from './explanation/make-once';
import type { Finding } from './findings/finding';
import { computeForecast } from './forecast/compute-forecast';
import { computeMonthEnd } from './month-end/compute-month-end';
import { computeNoticeAgainstPlan } from './notice-against-plan/compute-notice-against-plan';
import { capAtStake } from './own-share/cap-at-stake';
import { computeOwnShares } from './own-share/compute-own-shares';
import { computePassingOn } from './passing-on/compute-passing-on';
import { computeRegistration } from './registration/compute-registration';
import { payRiseFindings } from './registration/pay-rise-findings';
import {
  withoutPosts as registrationWithoutPosts,
  type RegistrationWithPosts,
} from './registration/registration-row';
import { computeResolution } from './resolution/compute-resolution';
import type { Result, ResultWithPosts } from './result';
import type { RuleSet } from './rules/rule-set';
import { unreadSetting } from './unread-setting';
import { computeTieOut } from './tie-out/compute-tie-out';
import { versionsOfPosts } from './tie-out/versions-of-posts';
import { computeCover } from './unplanned/cover';
import { leadingBasis } from './unplanned/leading-basis';
import { computeSignificance } from './unplanned/significance';
import type { Unplanned } from './unplanned/unplanned';
import { unplannedOfCase } from './unplanned/unplanned-of-case';
import { bothKinds } from './unplanned/unplanned-totals';
import { computeUseOfFunds } from './use-of-funds/compute-use-of-funds';
import { computeWhatIf } from './what-if/compute-what-if';
import type { WhatIfRow } from './what-if/what-if-row';

/** What came of a case: its figures, and what explains and documents them. */
export interface Computation {
  readonly figures: Result;
  /** Explains a figure of this result; computed when asked for. */
  readonly explain: (figure: FigureId) => Explanation;
  /** How well the figures are documented; computed when asked for. */
  readonly documentation: Documentation;
}

/**
 * The whole computation of a case, for the scenario of its settings, with the totals of the other scenarios beside it.
 * Findings in this order: own shares, unplanned, cover, tie-out, decision, passing on,
 * registration, use of funds, allocation, due dates, month's end; each finding once.
 */
export function compute(input: Case, { stopped = [], ...rates }: RuleSet): Computation {
  const { settings } = input;
  const ruleSet: RuleSet = { ...rates, stopped: [...stopped, ...(input.stopped?.rates ?? [])] };
  const { scenario, years } = settings;
  const ownShares = computeOwnShares(input, ruleSet);
  const unplannedIn = Object.fromEntries(
    SCENARIOS.map((each) => [each, makeOnce(() => unplannedOfCase(input, ownShares, each))]),
  ) as Readonly<Record<Scenario, () => Unplanned>>;
  const unplannedOf = (each: Scenario) => unplannedIn[each]();
  const scenarioResult = (each: Scenario): ScenarioResult => ({
    ownShare: ownShares.totals[each].ownShare,
    unplanned: bothKinds(unplannedOf(each).totals),
  });

  const ownShare = ownShares.rows[scenario];
  const overYears = unreadSetting(settings, 'years');
  const unplanned = unplannedOf(scenario);
  const { cover, findings: coverFindings } = computeCover(
    input.moneySources,
    years,
    unplanned,
    input.stopped?.money,
    overYears,
  );
  const tieOut = computeTieOut(
    input.statedFigures,
    { ownShare, unplanned: unplanned.rows, unplannedTotals: unplanned.totals, cover, overYears },
    versionsOfPosts(input, ruleSet, ownShares, (each) =>
      each === ownShares ? unplanned : unplannedOfCase(input, each, scenario),
    ),
  );
  const significance = computeSignificance(unplanned.origins, ownShares.posts, settings);
  const decision = computeDecision(significance, unplanned.rows, cover, input);
  const passingOn = computePassingOn(input, ruleSet, ownShares);
  const registration = computeRegistration(input, ruleSet, ownShares);
  const forecast = computeForecast(input, ruleSet, ownShares);
  const useOfFunds = computeUseOfFunds(input, ownShares, forecast);
  const allocation = computeAllocation(input, ownShare);
  const dueDates = computeDueDates(settings);
  const month = computeMonthEnd(input, ruleSet, {
    ownShares,
    forecast,
    useOfFunds,
    unplannedOfModules: unplanned.ofModules,
  });
  const result: ResultWithPosts = {
    years,
    scenario,
    basis: leadingBasis(settings),
    budgetNote: settings.budgetNote,
    ruleSet: ruleSet.name,
    modules: ruleSet.modules,
    ownShare,
    totals: ownShares.totals[scenario],
    scenarios: {
      granted: scenarioResult('granted'),
      lower: scenarioResult('lower'),
      upper: scenarioResult('upper'),
      rejected: scenarioResult('rejected'),
    },
    counterFinancing: ownShares.counterFinancing,
    unplanned: unplanned.rows,
    unplannedTotals: unplanned.totals,
    unplannedOfModules: unplanned.ofModules,
    cover,
    significance,
    tieOut: tieOut.rows,
    band: computeBand(input, ownShares),
    decision,
    resolution: computeResolution(input, ownShares, { unplanned, decision }),
    bridges: computeBridges(input, ruleSet, ownShares),
    noticeAgainstPlan: computeNoticeAgainstPlan(input, ruleSet, ownShares),
    passingOn,
    registration,
    whatIf: [...computeWhatIf(input, ruleSet, ownShares), ...whatIfOfNextBudget(registration, ruleSet)],
    forecast,
    useOfFunds,
    allocation,
    dueDates,
    monthEnd: month.monthEnd,
    findings: distinct([
      ...ownShares.findings,
      ...capAtStake(input, ruleSet, ownShares),
      ...unplanned.findings,
      ...coverFindings,
      ...tieOut.findings,
      ...decision.findings,
      ...(passingOn?.findings ?? []),
      ...(registration?.questions ?? []),
      ...payRiseFindings(settings, registration),
      ...(useOfFunds?.questions ?? []),
      ...(allocation?.findings ?? []),
      ...dueDates.findings,
      ...month.findings,
    ]),
  };
  return {
    figures: plain(result),
    explain: explainer(input, ruleSet, result, unplannedOf),
    documentation: computeDocumentation(input, ruleSet, ownShares),
  };
}

/** The figures without the posts behind them, of which there can be 100.000. */
function plain(result: ResultWithPosts): Result {
  const { bridges, registration } = result;
  return {
    ...result,
    bridges: bridges.map(bridgeWithoutPosts),
    registration: registration === null ? null : registrationWithoutPosts(registration),
  };
}

/** One post more or fewer in the years of the next budget, beside the projection. */
function whatIfOfNextBudget(
  registration: RegistrationWithPosts | null,
  ruleSet: RuleSet,
): readonly WhatIfRow[] {
  if (registration === null) return [];
  const { case: next, budgetYears } = registration.budget;
  return computeWhatIf(next, ruleSet, computeOwnShares(next, ruleSet), budgetYears);
}

function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
}
