import type { AccountShare, BudgetLine, Settings } from '../case';
import { finding, type Finding } from '../findings/finding';
import type { PostYear } from '../own-share/own-share-computation';
import type { OwnShareRow } from '../own-share/own-share-row';
import { accountKeyFindings } from './account-key';
import { assignCost } from './assign-cost';
import { budgetFindings } from './budget-findings';
import { plannedIncome, type IncomeLinesOfYear } from './planned-income';
import { unitFigures } from './unit-figures';
import { unplannedOfModules } from './unplanned-of-modules';
import type { UnplannedRow } from './unplanned-row';
import { rowsOfUnit, type RowOfUnit } from './unplanned-rows';
import { unplannedTotals } from './unplanned-totals';
import type { UnplannedOfModule, UnplannedTotals } from './unplanned-totals-row';

export interface Unplanned {
  readonly rows: readonly UnplannedRow[];
  /** What each row was computed from, in the order of the rows. */
  readonly origins: readonly RowOfUnit[];
  readonly totals: UnplannedTotals;
  readonly ofModules: readonly UnplannedOfModule[];
  /** The income lines of the programme in a year. */
  readonly incomeOf: IncomeLinesOfYear;
  readonly findings: readonly Finding[];
}

/** The budget of a case as the unplanned expenditure is computed from it. */
export interface Budget {
  readonly lines: readonly BudgetLine[];
  readonly accountKey: readonly AccountShare[];
  /** Why there are no lines. */
  readonly unread?: Finding | undefined;
}

/**
 * Unplanned expenditure per budget position and year (§ 83 GO NRW) for the own shares of one scenario. Without budget
 * lines it is unknown, with the reason, not zero.
 *
 * @param postYears cost and grant by post; asked for only where a module is split over several positions
 */
export function computeUnplanned(
  { lines, accountKey, unread = finding('no-budget-lines', null, {}) }: Budget,
  settings: Settings,
  ownShares: readonly OwnShareRow[],
  postYears: () => readonly PostYear[],
): Unplanned {
  const { years } = settings;
  if (lines.length === 0) {
    const withoutPosition = years.map((year) => ({ year, module: null, reason: unread }));
    return {
      rows: [],
      origins: [],
      totals: unplannedTotals(years, [], withoutPosition),
      ofModules: unplannedOfModules([], withoutPosition, ownShares),
      incomeOf: () => [],
      findings: [unread],
    };
  }
  const { units, withoutPosition, findings } = assignCost(lines, years, ownShares, postYears, {
    settings,
    accountKey,
  });
  const planned = plannedIncome(lines, ownShares, units, settings);
  const figures = units.map((load) => unitFigures(load, planned, settings));
  const origins = figures.flatMap(rowsOfUnit);
  const rows = origins.map(({ row }) => row);
  return {
    rows,
    origins,
    totals: unplannedTotals(years, rows, withoutPosition),
    ofModules: unplannedOfModules(rows, withoutPosition, ownShares),
    incomeOf: planned.linesOf,
    findings: [
      ...findings,
      ...accountKeyFindings(accountKey),
      ...planned.findings,
      ...budgetFindings(figures, planned.linesOf, settings),
    ],
  };
}
