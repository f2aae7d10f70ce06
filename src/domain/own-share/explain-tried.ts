import type { Case } from '../case';
import type { TriedFigureId } from './own-share-figure-id';
import type { RuleSet } from '../rules/rule-set';
import { withStatuses } from './with-statuses';
import { ownShareExplainer } from './explain-own-share';
import type { ComputedFigure } from '../explanation/explanation';

/** Explains the own share as it would be if the sources of money had other statuses than the sheet says. */
export function explainTried(
  { scenario, statuses }: TriedFigureId,
  input: Case,
  ruleSet: RuleSet,
): ComputedFigure {
  const tried = ownShareExplainer(withStatuses(input, statuses), ruleSet);
  const figure = { measure: 'own-share', module: null, year: null } as const;
  return { ...tried.explain(figure, scenario), term: 'triedOwnShare' };
}
