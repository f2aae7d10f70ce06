import type { Basis } from '../../src/domain/case';
import type { Maybe } from '../../src/domain/maybe';
import { addAll } from '../../src/domain/maybe-amounts';
import type { Cents } from '../../src/domain/numbers';
import type { UnplannedRow } from '../../src/domain/unplanned/unplanned-row';

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
