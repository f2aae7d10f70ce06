import type { Case, Settings } from '../case';
import type { DecisionList } from '../decision/decision-list';
import type { Maybe } from '../maybe';
import { isZero } from '../maybe-amounts';
import { counterFinance } from '../own-share/counter-financing';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import { sourcesOfComputedYears } from '../own-share/sources-of-computed-years';
import type { OwnShareRow, OwnShareTotals } from '../own-share/own-share-row';
import type { CalendarDate } from '../time';
import { unreadSetting } from '../unread-setting';
import { leadingBasis } from '../unplanned/leading-basis';
import { needsDecision } from '../unplanned/significance';
import type { Unplanned } from '../unplanned/unplanned';
import { bothKinds } from '../unplanned/unplanned-totals';
import { reservationOf } from './reservation';
import { coverOfYears, coverWithoutYear } from './cover-of-years';
import { extraIncomeOfYears } from './extra-income';
import { itemsOf, motionOf } from './motions';
import type { OwnShareTable, Resolution, ResolutionItem, YearAmount } from './resolution';

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
  const rows = ownShares.rows[scenario];
  const sources = sourcesOfComputedYears(input);
  const basis = leadingBasis(settings);
  const overYears = unreadSetting(settings, 'years');
  const total = bothKinds(unplanned.totals);
  const isNoteMissing = budgetNote === null && unreadSetting(settings, 'budgetNote') === null;
  const deciding = unplanned.origins.filter(({ row }) => needsDecision(row));
  const items = itemsOf(decision.entries, deciding, isNoteMissing && basis === 'net', settings);
  return {
    localBody: settings.localBody,
    programme: settings.programme,
    years,
    scenario,
    basis,
    budgetNote,
    consent: motionOf(
      items.filter(({ part }) => part !== 'information'),
      overYears,
    ),
    information: motionOf(
      items.filter(({ part }) => part === 'information'),
      overYears,
    ),
    concernsLaterYear: concernsLaterYear(items, total.known, settings),
    missing: total.known ? null : total.reason,
    extraIncome: extraIncomeOfYears(
      deciding.map(({ row }) => row),
      unplanned.incomeOf,
      rows,
      counterFinance(rows, sources, scenario).effects,
      settings,
    ),
    cover: coverOfYears(needsOf(unplanned, years), unplanned.rows, {
      moneySources,
      stopped: stopped?.money ?? [],
    }),
    paymentsUnknown: settings.accountClasses.withoutPayment === null,
    coverWithoutYear: coverWithoutYear(moneySources, years),
    ownShare: ownShareTable(years, rows, ownShares.totals[scenario]),
    isCounterFinanced: rows.some(({ counterFinancing }) => !isZero(counterFinancing)),
    reservation: reservationOf(rows, sources, scenario),
    evaluation: dueDate(/evaluation/i, settings),
    keyParameters: dueDate(/eckparameter/i, settings),
    nextBudget: settings.nextBudget?.years ?? [],
    restsOnAssumptions: [...ownShares.posts, ...budgetLines, ...moneySources].some(
      ({ assumed }) => assumed === true,
    ),
    unavoidable: reasonEntered(settings),
  };
}

/**
 * `Stichtag` is the day of the resolution: whatever else it serves, the paper is of that day. While not every amount is
 * known, any year may have one.
 */
function concernsLaterYear(
  items: readonly ResolutionItem[],
  isComplete: boolean,
  { asOf, years }: Settings,
): boolean | null {
  if (asOf === null) return null;
  const consented = items.filter(({ part }) => part !== 'information').map(({ year }) => year);
  return [...consented, ...(isComplete ? [] : years)].some((year) => year > asOf.year);
}

function dueDate(label: RegExp, { dueDates }: Settings): Maybe<CalendarDate> | null {
  return dueDates.find((each) => label.test(each.label))?.date ?? null;
}

function needsOf({ totals }: Unplanned, years: readonly number[]): readonly YearAmount[] {
  return years.flatMap((year) => {
    const ofYear = totals.byYear.get(year);
    return ofYear === undefined ? [] : [{ year, amount: bothKinds(ofYear) }];
  });
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

/**
 * The user's own reason, from a setting such as `Unabweisbar, weil`; a clause that goes on from that name keeps its
 * conjunction.
 */
function reasonEntered({ other }: Settings): string | null {
  const entry = Object.entries(other).find(
    ([name, value]) => /unabweisbar/i.test(name) && value.trim() !== '',
  );
  if (entry === undefined) return null;
  const [name, value] = entry;
  const words = value.trim().replace(/\s*\.$/, '');
  const goesOn = /\bweil\s*:?$/i.test(name.trim()) && /^\p{Ll}/u.test(words) && !/^weil\b/.test(words);
  return goesOn ? `weil ${words}` : words;
}
