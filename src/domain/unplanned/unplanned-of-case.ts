import type { Case, Scenario } from '../case';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import { computeUnplanned, type Unplanned } from './unplanned';

/** What own shares lack in the budget of a case, in a scenario. */
export function unplannedOfCase(
  { budgetLines, accountKey, budgetLinesUnread, stopped, settings }: Case,
  { rows, postYears }: OwnShareComputation,
  scenario: Scenario,
): Unplanned {
  const budget = { lines: budgetLines, accountKey, unread: budgetLinesUnread, stopped };
  return computeUnplanned(budget, settings, rows[scenario], postYears);
}
