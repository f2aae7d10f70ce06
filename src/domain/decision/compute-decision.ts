import type { Case, Settings } from '../case';
import { unreadSetting } from '../unread-setting';
import { finding, type Finding } from '../findings/finding';
import { combine } from '../maybe';
import { cents, ZERO_CENTS, type Cents } from '../numbers';
import type { CoverResult } from '../unplanned/cover-row';
import { needsDecision } from '../unplanned/significance';
import type { SignificanceRow } from '../unplanned/significance-row';
import type { UnplannedRow } from '../unplanned/unplanned-row';
import type { DecisionEntry, DecisionList, DecisionPart, UnassignedCover } from './decision-list';
import { measuresOf } from './measure-of-year';

/** The parts of the list in the order in which municipalities publish it. */
export const DECISION_PARTS = ['consent', 'information', 'to-clarify'] as const satisfies DecisionPart[];

/**
 * The list for the council (§ 83 Abs. 2 GO NRW): a) amounts that need its prior consent, b) amounts for its
 * information, c) amounts for which nobody can be named yet, each with the reason. With the cover by year.
 *
 * @param significance the test of the same rows that need a decision, in their order
 */
export function computeDecision(
  significance: readonly SignificanceRow[],
  rows: readonly UnplannedRow[],
  cover: CoverResult,
  { settings, stopped }: Pick<Case, 'settings' | 'stopped'>,
): DecisionList {
  const tested = rows.filter(needsDecision);
  const entries = significance.flatMap((row, index): DecisionEntry[] => {
    const unplanned = tested[index];
    if (unplanned === undefined) return [];
    const { kind, modules, budget, alreadyGranted } = unplanned;
    const isAlways = row.by === 'always-insignificant';
    return [
      {
        ...row,
        part: row.body === 'council' ? 'consent' : row.body === 'treasurer' ? 'information' : 'to-clarify',
        kind,
        modules,
        budget: budget?.name ?? null,
        unplanned: unplanned.amount,
        alreadyGranted,
        thresholdSource: isAlways
          ? settings.insignificant.source
          : row.limit === null
            ? null
            : settings.significance.source,
        reason: reasonOf(row, stopped?.duty),
      },
    ];
  });
  return {
    entries,
    measures: measuresOf(entries),
    cover: cover.byYear.map(unassignedIn),
    findings: findingsOf(entries, settings),
  };
}

function findingsOf(entries: readonly DecisionEntry[], settings: Settings): readonly Finding[] {
  const { significance, insignificant, places } = settings;
  const findings: Finding[] = [];
  const used = entries.filter(({ limit, by }) => limit !== null && by !== 'always-insignificant');
  if (significance.source === null && unreadSetting(settings, 'significanceSource') === null) {
    for (const field of new Set(used.flatMap(thresholdsOf))) {
      findings.push(finding('threshold-without-source', places[field] ?? null, {}));
    }
  }
  const isSourceUnread = unreadSetting(settings, 'insignificantSource') !== null;
  if (
    insignificant.source === null &&
    !isSourceUnread &&
    entries.some(({ by }) => by === 'always-insignificant')
  ) {
    findings.push(finding('insignificant-without-source', places.insignificant ?? null, {}));
  }
  const mixed = new Set(entries.filter(({ duty }) => duty === 'mixed').map(({ year }) => year));
  for (const year of mixed) findings.push(finding('duty-mixed', null, { year: String(year) }));
  return findings;
}

/** The settings that the limits of an entry came from. */
function thresholdsOf({ duty, threshold, percent }: SignificanceRow): readonly ThresholdField[] {
  const duties = duty === 'mixed' ? (['voluntary', 'mandatory'] as const) : duty === null ? [] : [duty];
  return duties.flatMap((each): ThresholdField[] => [
    ...(threshold === null ? [] : [each]),
    ...(percent === null ? [] : [`${each}Percent` as const]),
  ]);
}

type ThresholdField = 'voluntary' | 'mandatory' | 'voluntaryPercent' | 'mandatoryPercent';

function reasonOf(
  { body, amount, sum, duty, limit, unread, line, year }: SignificanceRow,
  unreadDuty: Finding | undefined,
): Finding | null {
  if (body !== null) return null;
  if (!amount.known) return amount.reason;
  const about = { line, year: String(year) };
  if (duty === null) return unreadDuty ?? finding('duty-not-stated', null, about);
  if (unread !== undefined) return unread;
  if (limit !== null) return sum.known ? null : sum.reason;
  return finding('threshold-not-entered', null, { ...about, duty: DUTIES[duty] });
}

const DUTIES = {
  voluntary: { de: 'freiwillig', en: 'voluntary' },
  mandatory: { de: 'pflichtig', en: 'mandatory' },
  mixed: { de: 'freiwillig“ oder „Erheblichkeit pflichtig', en: 'voluntary or mandatory' },
} as const;

function unassignedIn({
  year,
  needed,
  earmarked,
  granted,
  pending,
  gap,
}: CoverResult['byYear'][number]): UnassignedCover {
  const proposed = combine([gap], ([open = ZERO_CENTS]) => Math.min(open, pending) as Cents);
  const withoutProposal = combine([gap], ([open = ZERO_CENTS]) => cents(open - Math.min(open, pending)));
  return { year, needed, earmarked, granted, pending, unassigned: gap, proposed, withoutProposal };
}
