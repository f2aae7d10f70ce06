import type { ScenarioResult } from './band/scenario-result';
import type { Case, Scenario } from './case';
import { computeCommittee, type ResultCore } from './committee/compute-committee';
import { explainer } from './explanation/explainer';
import type { Finding } from './findings/finding';
import { computeOwnShares } from './own-share/compute-own-shares';
import { computeTieOut } from './tie-out/compute-tie-out';
import type { Result } from './result';
import type { RuleSet } from './rules/rule-set';
import { computeCover } from './unplanned/cover';
import { computeSignificance } from './unplanned/significance';
import { computeUnplanned } from './unplanned/unplanned';
import { bothKinds } from './unplanned/unplanned-totals';

/**
 * The whole computation: own shares, unplanned expenditure, cover, significance and tie-out of a case, for the
 * scenario of its settings, with the totals of the other scenarios beside it. Findings in this order: own shares,
 * unplanned, cover, tie-out, committee; the same finding once. Explanations are made when asked for.
 */
export function compute(input: Case, ruleSet: RuleSet): Result {
  const { settings, budgetLines } = input;
  const { scenario, years, basis } = settings;
  const ownShares = computeOwnShares(input, ruleSet);
  const unplannedOf = (each: Scenario) =>
    computeUnplanned(budgetLines, settings, ownShares.rows[each], ownShares.postYears);
  const scenarioResult = (each: Scenario): ScenarioResult => ({
    ownShare: ownShares.totals[each].ownShare,
    unplanned: bothKinds(unplannedOf(each).totals),
  });

  const ownShare = ownShares.rows[scenario];
  const unplanned = unplannedOf(scenario);
  const cover = computeCover(input.moneySources, years, unplanned.totals);
  const tieOut = computeTieOut(input.statedFigures, {
    ownShare,
    unplanned: unplanned.rows,
    unplannedTotals: unplanned.totals,
    cover: cover.cover,
  });
  const core: ResultCore = {
    years,
    scenario,
    basis,
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
    cover: cover.cover,
    significance: computeSignificance(unplanned.rows, budgetLines, ownShares.posts, settings),
    tieOut: tieOut.rows,
    findings: distinct([...ownShares.findings, ...unplanned.findings, ...cover.findings, ...tieOut.findings]),
  };
  const committee = computeCommittee(input, ruleSet, ownShares, core);
  const result = { ...core, committee, findings: distinct([...core.findings, ...committee.findings]) };
  return { ...result, explain: explainer(input, ruleSet, result, unplannedOf) };
}

function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
}
