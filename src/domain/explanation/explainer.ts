import type { Case, Scenario } from '../case';
import { sourcesOfComputedYears } from '../own-share/sources-of-computed-years';
import type { Result } from '../result';
import type { RuleSet } from '../rules/rule-set';
import type { Unplanned } from '../unplanned/unplanned';
import type { CommitteeContext } from './committee-context';
import { explainAllocation, explainUnallocated } from '../allocation/explain-allocation';
import { explainBridge } from '../bridge/explain-bridge';
import { explainBreakEven, explainRemaining, explainUnused } from '../own-share/explain-counter-financing';
import { explainCounterpart } from '../tie-out/explain-counterpart';
import { explainCommittee } from './explain-committee';
import { explainCover, explainOpenCover } from '../unplanned/explain-cover';
import { filledPosts } from '../forecast/explain-forecast';
import { explainLine } from '../unplanned/explain-line';
import { ownShareExplainer } from '../own-share/explain-own-share';
import { explanationsOfProjection } from '../registration/explain-registration';
import { explainRead } from './explain-read';
import { explainSignificance } from '../unplanned/explain-significance';
import { explainDifference } from '../tie-out/explain-stated';
import { explainTried } from '../own-share/explain-tried';
import { explainOfModules, explainTotal } from '../unplanned/explain-unplanned';
import type { ComputedFigure } from './explanation';
import type { LineContext } from '../unplanned/line-context';
import type { FigureId } from './figure-id';
import { makeOnce } from './make-once';

/**
 * Explains the figures of a result. Nothing is computed before the first figure is asked for; the long way of the
 * own shares is then gone once for all of them.
 *
 * @param unplannedOf the unplanned expenditure of a scenario
 */
export function explainer(
  input: Case,
  ruleSet: RuleSet,
  result: Omit<Result, 'explain'>,
  unplannedOf: (scenario: Scenario) => Unplanned,
): (figure: FigureId) => ComputedFigure {
  const { budgetLines: lines, settings } = input;
  const sources = sourcesOfComputedYears(input);
  const ownShares = makeOnce(() => ownShareExplainer(input, ruleSet));
  const committee: CommitteeContext = {
    input,
    ruleSet,
    scenario: result.scenario,
    committee: result.committee,
    ownShares,
    withoutNotices: makeOnce(() => {
      const userRules = input.userRules.filter((rule) => rule.rank !== 'notice');
      return ownShareExplainer({ ...input, userRules }, ruleSet);
    }),
    filled: makeOnce(() => {
      const { years, monthMethod } = settings;
      const { posts, own } = filledPosts(ownShares().computation.posts, years, monthMethod);
      return ownShareExplainer({ ...input, posts }, ruleSet, own);
    }),
    next: makeOnce(() => {
      const budget = result.committee.registration?.budget;
      if (budget === undefined) throw new RangeError('No post runs on into the next budget');
      return ownShareExplainer(budget.case, ruleSet, explanationsOfProjection(budget));
    }),
  };
  const contextOf = (scenario: Scenario): LineContext => ({
    lines,
    settings,
    scenario,
    unplanned: unplannedOf(scenario),
    ownShares: ownShares(),
  });

  const explain = (figure: FigureId): ComputedFigure => {
    const scenario = 'scenario' in figure ? (figure.scenario ?? result.scenario) : result.scenario;
    switch (figure.measure) {
      case 'cost':
      case 'grant':
      case 'own-share-before':
      case 'counter-financing':
      case 'own-share':
        return ownShares().explain(figure, scenario);
      case 'fte':
        return ownShares().explainFte(figure.module, figure.year);
      case 'unused':
        return explainUnused(
          ownShares().computation.rows[scenario],
          sources,
          scenario,
          result.committee.band.unused[scenario],
        );
      case 'tried-own-share':
        return explainTried(figure, input, ruleSet);
      case 'stated':
      case 'threshold':
      case 'source-amount':
        return explainRead(figure, input, result.significance);
      case 'break-even':
        return explainBreakEven(ownShares(), sources, result.counterFinancing);
      case 'remaining-at-break-even':
        return explainRemaining(ownShares(), sources, result.counterFinancing);
      case 'over-plan':
      case 'extra-plan':
      case 'unplanned':
        return explainTotal(figure.measure, figure.year, contextOf(scenario));
      case 'unplanned-of-modules':
        return explainOfModules(figure.modules, figure.year, contextOf(scenario));
      case 'cover-needed':
      case 'cover-granted':
      case 'cover-pending':
      case 'cover-gap':
        return explainCover(figure.measure, figure.year, result.cover, sources, contextOf(scenario));
      case 'cover-proposed':
      case 'cover-without-proposal':
        return explainOpenCover(figure.measure, figure.year, result.committee.decision.cover, (measure) =>
          explain({ measure, year: figure.year }),
        );
      case 'significance':
        return explainSignificance(figure.row, result.significance, contextOf(scenario));
      case 'stated-computed':
      case 'stated-difference': {
        const row = result.tieOut[figure.row];
        if (row === undefined) throw new RangeError(`There is no stated figure ${figure.row}`);
        const counterpart = explainCounterpart(row, contextOf(scenario), explain);
        return figure.measure === 'stated-computed' ? counterpart : explainDifference(row, counterpart);
      }
      case 'allocated-posts':
      case 'allocated-before':
      case 'allocated-difference':
        return explainAllocation(figure.measure, figure.row, result.committee.allocation, input, ownShares());
      case 'unallocated':
        return explainUnallocated(result.committee.allocation, input, ownShares());
      case 'bridge-difference':
      case 'bridge-undocumented':
      case 'bridge-driver':
      case 'bridge-level':
      case 'bridge-part': {
        const context = { input, ruleSet, scenario, current: ownShares() };
        return explainBridge(figure, result.committee.bridges, context);
      }
      case 'notice-against-plan':
      case 'passing-on':
      case 'registration':
      case 'registration-total':
      case 'what-if':
      case 'financed-posts':
      case 'forecast':
      case 'use-of-funds':
        return explainCommittee(figure, committee);
      default:
        return explainLine(figure.measure, figure.row, contextOf(scenario));
    }
  };
  return explain;
}
