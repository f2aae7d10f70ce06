import type { BudgetLine, Settings } from '../case';
import { finding, type Finding } from '../findings/finding';
import { combine } from '../maybe';
import { cents, ZERO_CENTS, type Cents } from '../numbers';
import type { CoverResult } from '../unplanned/cover-row';
import { needsDecision } from '../unplanned/significance';
import type { SignificanceRow } from '../unplanned/significance-row';
import type { UnplannedRow } from '../unplanned/unplanned-row';
import type { DecisionEntry, DecisionList, DecisionPart, UnassignedCover } from './decision-list';

/** The parts of the list in the order in which municipalities publish it. */
export const DECISION_PARTS = ['consent', 'information', 'to-clarify'] as const satisfies DecisionPart[];

/**
 * The list for the council (§ 83 Abs. 2 GO NRW): a) amounts that need its prior consent, b) amounts for its
 * information, c) amounts for which nobody can be named yet, each with the reason. With the cover by year.
 *
 * @param significance the test of the same rows, in their order
 */
export function computeDecision(
  significance: readonly SignificanceRow[],
  rows: readonly UnplannedRow[],
  lines: readonly BudgetLine[],
  cover: CoverResult,
  settings: Settings,
): DecisionList {
  const tested = rows.filter(needsDecision);
  const entries = significance.flatMap((row, index): DecisionEntry[] => {
    const unplanned = tested[index];
    if (unplanned === undefined) return [];
    const line = lines.find((each) => each.origin === unplanned.origin && each.year === unplanned.year);
    const reason = reasonOf(row);
    return [
      {
        ...row,
        part: row.body === 'council' ? 'consent' : row.body === 'treasurer' ? 'information' : 'to-clarify',
        kind: unplanned.kind,
        modules: unplanned.modules,
        unplanned: unplanned.amount,
        alreadyGranted: line?.alreadyGranted ?? ZERO_CENTS,
        thresholdSource: row.threshold === null ? null : settings.significance.source,
        reason,
      },
    ];
  });
  const findings = thresholdsWithoutSource(entries, settings);
  return { entries, cover: cover.byYear.map(unassignedIn), findings };
}

function thresholdsWithoutSource(
  entries: readonly DecisionEntry[],
  { significance, places }: Settings,
): readonly Finding[] {
  if (significance.source !== null) return [];
  const used = entries.flatMap(({ duty, threshold }) => (threshold === null ? [] : (duty ?? [])));
  return [...new Set(used)].map((duty) => finding('threshold-without-source', places[duty] ?? null, {}));
}

function reasonOf({ body, amount, duty, line, year }: SignificanceRow): Finding | null {
  if (body !== null) return null;
  if (!amount.known) return amount.reason;
  const about = { line, year: String(year) };
  if (duty === null) return finding('duty-not-stated', null, about);
  const kind = { de: duty === 'voluntary' ? 'freiwillig' : 'pflichtig', en: duty };
  return finding('threshold-not-entered', null, { ...about, duty: kind });
}

function unassignedIn({
  year,
  needed,
  granted,
  pending,
  gap,
}: CoverResult['byYear'][number]): UnassignedCover {
  const proposed = combine([gap], ([open = ZERO_CENTS]) => Math.min(open, pending) as Cents);
  const withoutProposal = combine([gap], ([open = ZERO_CENTS]) => cents(open - Math.min(open, pending)));
  return { year, needed, granted, pending, unassigned: gap, proposed, withoutProposal };
}
