import type { Case, Scenario } from '../case';
import { filledPosts } from '../forecast/filled-posts';
import { reportingDay } from '../month-end/reporting-day';
import { ownShareExplainer } from '../own-share/explain-own-share';
import { explanationsOfProjection } from '../registration/explain-registration';
import type { ResultWithPosts } from '../result';
import type { RuleSet } from '../rules/rule-set';
import type { Unplanned } from '../unplanned/unplanned';
import type { ComputedFigure } from './explanation';
import type { ExplanationContext } from './explanation-context';
import { EXPLAINERS } from './families';
import type { FigureId } from './figure-id';
import { makeOnce } from './make-once';

/**
 * Explains the figures of a result. Nothing is computed before the first figure is asked for; the own shares are then
 * worked out the long way, once for all figures.
 *
 * @param unplannedOf the unplanned expenditure of a scenario
 */
export function explainer(
  input: Case,
  ruleSet: RuleSet,
  result: ResultWithPosts,
  unplannedOf: (scenario: Scenario) => Unplanned,
): (figure: FigureId) => ComputedFigure {
  const { budgetLines: lines, settings } = input;
  const ownShares = makeOnce(() => ownShareExplainer(input, ruleSet));
  const filled = makeOnce(() => {
    const { posts, own } = filledPosts(ownShares().computation.posts, settings.years, settings.monthMethod);
    return ownShareExplainer({ ...input, posts }, ruleSet, own);
  });
  const context: ExplanationContext = {
    input,
    ruleSet,
    scenario: result.scenario,
    ownShares,
    withoutNotices: makeOnce(() => {
      const userRules = input.userRules.filter((rule) => rule.rank !== 'notice');
      return ownShareExplainer({ ...input, userRules }, ruleSet);
    }),
    filled,
    next: makeOnce(() => {
      const budget = result.registration?.budget;
      if (budget === undefined) throw new RangeError('No post runs on into the next budget');
      return ownShareExplainer(budget.case, ruleSet, explanationsOfProjection(budget));
    }),
    onReportingDay: makeOnce(() => {
      if (settings.asOf === null) throw new RangeError('There is no reporting day');
      return reportingDay(input, settings.asOf, ruleSet, { ownShares, filled });
    }),
    lines: (scenario) => ({
      lines,
      settings,
      scenario,
      unplanned: unplannedOf(scenario),
      ownShares: ownShares(),
    }),
    explain: (figure) => explain(figure),
  };
  const explain = <Measure extends FigureId['measure']>(
    figure: FigureId & { readonly measure: Measure },
  ): ComputedFigure => {
    const explainOne = EXPLAINERS[figure.measure] as (
      figure: FigureId,
      context: ExplanationContext,
      result: ResultWithPosts,
    ) => ComputedFigure;
    return explainOne(figure, context, result);
  };
  return explain;
}
