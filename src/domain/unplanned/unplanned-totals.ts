import { unknown, type Maybe } from '../maybe';
import type { Finding } from '../findings/finding';
import type { ModuleNumber } from '../module';
import type { Cents } from '../numbers';
import { addAll } from '../maybe-amounts';
import type { UnplannedRow } from './unplanned-row';
import type { UnplannedTotals } from './unplanned-totals-row';

/** A part of the need that no row holds: its kind cannot be known. */
export interface NeedWithoutPosition {
  readonly year: number;
  /** Null: whatever module has posts. */
  readonly module: ModuleNumber | null;
  readonly reason: Finding;
}

/**
 * Sums of the rows by kind, per year and overall; need without a position makes both kinds unknown.
 *
 * @param overYears why nobody knows which years belong to the overall sums
 */
export function unplannedTotals(
  years: readonly number[],
  rows: readonly UnplannedRow[],
  withoutPosition: readonly NeedWithoutPosition[],
  overYears: Finding | null = null,
): UnplannedTotals {
  const all = totalsOf(rows, withoutPosition);
  return {
    ...(overYears === null ? all : { overPlan: unknown(overYears), extraPlan: unknown(overYears) }),
    byYear: new Map(
      years.map((year) => [
        year,
        totalsOf(
          rows.filter((row) => row.year === year),
          withoutPosition.filter((each) => each.year === year),
        ),
      ]),
    ),
  };
}

function totalsOf(rows: readonly UnplannedRow[], withoutPosition: readonly NeedWithoutPosition[]) {
  const missing = withoutPosition.map((each) => unknown(each.reason));
  const sum = (kind: UnplannedRow['kind']): Maybe<Cents> =>
    addAll([...missing, ...rows.filter((row) => row.kind === kind).map((row) => row.amount)]);
  return { overPlan: sum('over-plan'), extraPlan: sum('extra-plan') };
}

/** Over-plan and extra-plan together. */
export function bothKinds(totals: Pick<UnplannedTotals, 'overPlan' | 'extraPlan'>): Maybe<Cents> {
  return addAll([totals.overPlan, totals.extraPlan]);
}
