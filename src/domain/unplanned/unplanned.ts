import type { BudgetLine, Settings } from '../case';
import { finding, type Finding } from '../findings/finding';
import type { PostYear } from '../own-share/own-share-computation';
import type { OwnShareRow } from '../own-share/own-share-row';
import { assignLines } from './assign-lines';
import type { LineNeed } from './line-need';
import { unplannedOfModules } from './unplanned-of-modules';
import type { UnplannedRow } from './unplanned-row';
import { unplannedRows } from './unplanned-rows';
import { unplannedTotals } from './unplanned-totals';
import type { UnplannedOfModules, UnplannedTotals } from './unplanned-totals-row';

export interface Unplanned {
  readonly rows: readonly UnplannedRow[];
  /** What each row was computed from, in the order of the rows. */
  readonly needs: readonly LineNeed[];
  readonly totals: UnplannedTotals;
  readonly ofModules: readonly UnplannedOfModules[];
  readonly findings: readonly Finding[];
}

/**
 * Unplanned expenditure per budget line and year (§ 83 GO NRW) for the own shares of one scenario. Without budget
 * lines it is unknown, with the reason, not zero.
 *
 * @param postYears cost and grant by post; asked for only where a module is split over several lines
 * @param unread why there are no lines
 */
export function computeUnplanned(
  lines: readonly BudgetLine[],
  settings: Settings,
  ownShares: readonly OwnShareRow[],
  postYears: () => readonly PostYear[],
  unread: Finding = finding('no-budget-lines', null, {}),
): Unplanned {
  const { years } = settings;
  if (lines.length === 0) {
    const withoutLine = years.map((year) => ({ year, module: null, reason: unread }));
    return {
      rows: [],
      needs: [],
      totals: unplannedTotals(years, [], withoutLine),
      ofModules: unplannedOfModules([], withoutLine, ownShares),
      findings: [unread],
    };
  }
  const assignment = assignLines(lines, years, ownShares, postYears);
  const { rows, needs, findings } = unplannedRows(lines, assignment.loads, ownShares, settings);
  return {
    rows,
    needs,
    totals: unplannedTotals(years, rows, assignment.withoutLine),
    ofModules: unplannedOfModules(rows, assignment.withoutLine, ownShares),
    findings: [...assignment.findings, ...findings, ...budgetNote(rows, settings)],
  };
}

function budgetNote(
  rows: readonly UnplannedRow[],
  { basis, budgetNote: exists }: Settings,
): readonly Finding[] {
  const differs = rows.some(({ net, gross }) => net.known && gross.known && net.value !== gross.value);
  return basis === 'net' && exists !== true && differs ? [finding('net-needs-budget-note', null, {})] : [];
}
