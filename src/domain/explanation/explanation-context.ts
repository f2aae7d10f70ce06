import type { Case, Scenario } from '../case';
import type { ReportingDay } from '../month-end/reporting-day';
import type { OwnShareExplainer } from '../own-share/own-share-explainer';
import type { RuleSet } from '../rules/rule-set';
import type { LineContext } from '../unplanned/line-context';
import type { ComputedFigure } from './explanation';
import type { FigureId } from './figure-id';

/** What every family explains its figures from; each explainer is made when it is first asked for. */
export interface ExplanationContext {
  readonly input: Case;
  readonly ruleSet: RuleSet;
  /** The scenario of the result. */
  readonly scenario: Scenario;
  readonly ownShares: () => OwnShareExplainer;
  /** The plan without any grant notice. */
  readonly withoutNotices: () => OwnShareExplainer;
  /** Posts as filled, from `Besetzt ab` on. */
  readonly filled: () => OwnShareExplainer;
  /** The next budget. */
  readonly next: () => OwnShareExplainer;
  /** What was known on the day of the month's end. */
  readonly onReportingDay: () => ReportingDay;
  /** The budget lines in a scenario. */
  readonly lines: (scenario: Scenario) => LineContext;
  /** Explains another figure that this one was computed from. */
  readonly explain: (figure: FigureId) => ComputedFigure;
}

/** @throws RangeError where there is no such row */
export function rowAt<T>(rows: readonly T[] | undefined, index: number): T {
  const row = rows?.[index];
  if (row === undefined) throw new RangeError(`There is no row ${index}`);
  return row;
}
