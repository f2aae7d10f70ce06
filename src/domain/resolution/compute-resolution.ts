import type { Case, Settings } from '../case';
import { DECISION_PARTS } from '../decision/compute-decision';
import type { DecisionEntry, DecisionList } from '../decision/decision-list';
import { addAll } from '../maybe-amounts';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import { sourcesOfComputedYears } from '../own-share/sources-of-computed-years';
import type { OwnShareRow, OwnShareTotals } from '../own-share/own-share-row';
import { leadingBasis } from '../unplanned/leading-basis';
import type { Unplanned } from '../unplanned/unplanned';
import { bothKinds } from '../unplanned/unplanned-totals';
import { reservationOf } from './reservation';
import { coverOfYears, coverWithoutYear } from './cover-of-years';
import type { OwnShareTable, Resolution, ResolutionItem, YearAmount } from './resolution';

const KINDS = ['over-plan', 'extra-plan'] as const;

/** The figures of the same run that a resolution is about. */
interface Decided {
  readonly unplanned: Unplanned;
  readonly decision: Pick<DecisionList, 'entries'>;
}

/**
 * What the draft resolution of a case says: the very amounts and bodies of the result. Without a budget note
 * (§ 21 KomHVO NRW) they are gross, with the earmarked extra income as cover.
 */
export function computeResolution(
  input: Case,
  ownShares: OwnShareComputation,
  { unplanned, decision }: Decided,
): Resolution {
  const { settings, moneySources, budgetLines, stopped } = input;
  const { years, scenario, budgetNote } = settings;
  const basis = leadingBasis(settings);
  const needs = needsOf(unplanned, years);
  const total = bothKinds(unplanned.totals);
  return {
    localBody: settings.localBody,
    programme: settings.programme,
    years,
    scenario,
    basis,
    budgetNote,
    items: itemsOf(decision.entries),
    missing: total.known ? null : total.reason,
    grossByYear: budgetNote === null && basis === 'net' ? grossOf(unplanned, years) : null,
    cover: coverOfYears(needs, unplanned.rows, { moneySources, stopped: stopped?.money ?? [] }),
    coverWithoutYear: coverWithoutYear(moneySources, years),
    ownShare: ownShareTable(years, ownShares.rows[scenario], ownShares.totals[scenario]),
    reservation: reservationOf(ownShares.rows[scenario], sourcesOfComputedYears(input), scenario),
    evaluation: settings.dueDates.find(({ label }) => /evaluation/i.test(label))?.date ?? null,
    restsOnAssumptions: [...ownShares.posts, ...budgetLines, ...moneySources].some(
      ({ assumed }) => assumed === true,
    ),
    unavoidable: reasonEntered(settings),
  };
}

function grossOf({ rows }: Unplanned, years: readonly number[]): readonly YearAmount[] {
  return years.map((year) => ({
    year,
    amount: addAll(rows.filter((row) => row.year === year).map(({ gross }) => gross)),
  }));
}

function needsOf({ totals }: Unplanned, years: readonly number[]): readonly YearAmount[] {
  return years.flatMap((year) => {
    const ofYear = totals.byYear.get(year);
    return ofYear === undefined ? [] : [{ year, amount: bothKinds(ofYear) }];
  });
}

/** Entries of the same part, kind and line together, in the order of the parts, then of the kinds. */
function itemsOf(entries: readonly DecisionEntry[]): readonly ResolutionItem[] {
  return DECISION_PARTS.flatMap((part) =>
    KINDS.flatMap((kind) => {
      const wanted = entries.filter((each) => each.part === part && each.kind === kind);
      const lines = [...new Set(wanted.map((each) => each.line))];
      return lines.map((line) => {
        const ofLine = wanted.filter((each) => each.line === line);
        return {
          part,
          kind,
          line,
          amounts: ofLine
            .map(({ year, unplanned }) => ({ year, amount: unplanned }))
            .sort((left, right) => left.year - right.year),
          reason: ofLine.find((each) => each.reason !== null)?.reason ?? null,
        };
      });
    }),
  );
}

function ownShareTable(
  years: readonly number[],
  rows: readonly OwnShareRow[],
  totals: OwnShareTotals,
): OwnShareTable {
  const modules = [...totals.byModule].map(([module, total]) => ({
    module,
    byYear: rows
      .filter((row) => row.module === module)
      .map(({ year, ownShare }) => ({ year, amount: ownShare })),
    total,
  }));
  const byYear = years.flatMap((year) => {
    const amount = totals.byYear.get(year);
    return amount === undefined ? [] : [{ year, amount }];
  });
  return { modules, byYear, total: totals.ownShare };
}

/** The user's own reason, from a setting such as `Unabweisbar, weil`. */
function reasonEntered({ other }: Settings): string | null {
  const entry = Object.entries(other).find(
    ([name, value]) => /unabweisbar/i.test(name) && value.trim() !== '',
  );
  return entry?.[1].trim() ?? null;
}
