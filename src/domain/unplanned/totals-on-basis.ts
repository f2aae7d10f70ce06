import type { Basis } from '../case';
import type { Maybe } from '../maybe';
import { addAll } from '../maybe-amounts';
import type { Cents } from '../numbers';
import type { UnplannedRow } from './unplanned-row';

/**
 * What the totals would be on another basis than the leading one, to be looked at only: no cell, no decision and no draft
 * is made from it. Euro cents; what carries no position is not in it.
 */
export function totalsOnBasis(
  rows: readonly UnplannedRow[],
  basis: Basis,
): { readonly overPlan: Maybe<Cents>; readonly extraPlan: Maybe<Cents> } {
  const sum = (kind: 'over-plan' | 'extra-plan') =>
    addAll(rows.filter((row) => row.kind === kind).map((row) => row[basis]));
  return { overPlan: sum('over-plan'), extraPlan: sum('extra-plan') };
}
