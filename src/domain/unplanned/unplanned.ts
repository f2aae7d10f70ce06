import type { AccountShare, BudgetLine, Settings, StoppedParts } from '../case';
import { finding, type Finding } from '../findings/finding';
import type { PostYear } from '../own-share/own-share-computation';
import type { OwnShareRow } from '../own-share/own-share-row';
import { accountKeyFindings } from './account-key';
import { unreadSetting } from '../unread-setting';
import { assignCost } from './assign-cost';
import { budgetFindings } from './budget-findings';
import { markedLineFindings } from './marked-lines';
import { plannedIncome, type IncomeLinesOfYear } from './planned-income';
import { unitFigures, type UnitFigures } from './unit-figures';
import { modulesOfUnit, unitsUnread } from './unread-units';
import { unplannedOfModules } from './unplanned-of-modules';
import type { UnplannedRow } from './unplanned-row';
import { rowsOfUnit, type RowOfUnit } from './unplanned-rows';
import { unplannedTotals, type NeedWithoutPosition } from './unplanned-totals';
import type { UnplannedOfModule, UnplannedTotals } from './unplanned-totals-row';

/** Cells that say which account carries which cost, and cannot be read. */
export type StoppedAssignment = Pick<StoppedParts, 'accountKey' | 'expenseType'>;

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
  /** What cells stop that says which account carries which cost. */
  readonly stopped?: StoppedAssignment | undefined;
}

/**
 * Unplanned expenditure per budget position and year (§ 83 GO NRW) for the own shares of one scenario. Without budget
 * lines it is unknown, with the reason, not zero.
 *
 * @param postYears cost and grant by post; asked for only where a module is split over several positions
 */
export function computeUnplanned(
  { lines, accountKey, unread = finding('no-budget-lines', null, {}), stopped = {} }: Budget,
  settings: Settings,
  ownShares: readonly OwnShareRow[],
  postYears: () => readonly PostYear[],
): Unplanned {
  const { years } = settings;
  const overYears = unreadSetting(settings, 'years');
  if (lines.length === 0) {
    const withoutPosition = years.map((year) => ({ year, module: null, reason: unread }));
    return {
      rows: [],
      origins: [],
      totals: unplannedTotals(years, [], withoutPosition, overYears),
      ofModules: unplannedOfModules([], withoutPosition, ownShares, overYears),
      incomeOf: () => [],
      findings: [unread],
    };
  }
  const assigned = assignCost(lines, years, ownShares, postYears, { settings, accountKey, stopped });
  const { units, findings } = assigned;
  const planned = plannedIncome(lines, ownShares, units, settings);
  const figures = units.map((load) => unitFigures(load, planned, settings));
  const origins = figures.flatMap(rowsOfUnit);
  const rows = origins.map(({ row }) => row);
  const withoutPosition = [...assigned.withoutPosition, ...ofUnknownKind(figures, settings)];
  return {
    rows,
    origins,
    totals: unplannedTotals(years, rows, withoutPosition, overYears),
    ofModules: unplannedOfModules(rows, withoutPosition, ownShares, overYears),
    incomeOf: planned.linesOf,
    findings: [
      ...findings,
      ...(stopped.accountKey === undefined ? accountKeyFindings(accountKey) : []),
      ...planned.findings,
      ...budgetFindings(figures, planned.linesOf, settings),
      ...markedLineFindings(lines, figures, years),
    ],
  };
}

/** Need of which nobody knows whether it is over-plan or extra-plan: it leaves both totals unknown. */
function ofUnknownKind(figures: readonly UnitFigures[], settings: Settings): readonly NeedWithoutPosition[] {
  const ofAll = unitsUnread(settings);
  return figures.flatMap(({ load, kindUnknown }) => {
    const reason = ofAll ?? kindUnknown;
    if (reason === null) return [];
    return modulesOfUnit(load).map((module) => ({ year: load.unit.year, module, reason }));
  });
}
