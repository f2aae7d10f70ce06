import type { Case } from '../case';
import { finding, type Finding } from '../findings/finding';
import { groupBy } from '../group-by';
import { computeForecast } from '../forecast/compute-forecast';
import type { ForecastRow } from '../forecast/forecast-row';
import { combine, known, unknown } from '../maybe';
import { addAll, positivePart, subtract } from '../maybe-amounts';
import type { Notice } from '../notices/notice';
import { noticesInForce, type NoticeInForce } from '../notices/notices-in-force';
import { subtractCents, sumCents, ZERO_CENTS } from '../numbers';
import type { ModuleNumber } from '../module';
import { computeOwnShares } from '../own-share/compute-own-shares';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import type { OwnShareRow } from '../own-share/own-share-row';
import { placeOf } from '../place';
import type { RuleSet } from '../rules/rule-set';
import { earlierDate, yearPeriod, type CalendarDate } from '../time';
import { unplannedOfCase } from '../unplanned/unplanned-of-case';
import type { UnplannedOfModule } from '../unplanned/unplanned-totals-row';
import { unreadSetting } from '../unread-setting';
import { computeUseOfFunds } from '../use-of-funds/compute-use-of-funds';
import type { UseOfFunds } from '../use-of-funds/use-of-funds-row';
import { caseOnDay } from './case-on-day';
import { adjustedAppropriation, linesOfModule, withoutActual, type LinesOfModule } from './lines-of-module';
import type { CarryOverRow, MonthEnd, MonthEndRow, NoticeAtDay } from './month-end-row';
import { noticeAtDay } from './notice-at-day';
import { latestFirst, noticesInYear, noticesOf } from './notices-of-module';
import { firstDayOf, postsAtDay } from './posts-at-day';
import { costAfter, type CostAfter } from './rest-of-year';
import { yearEndOf } from './year-end';

/** What was computed before. */
export interface BeforeMonthEnd {
  readonly ownShares: OwnShareComputation;
  readonly forecast: readonly ForecastRow[];
  readonly useOfFunds: UseOfFunds | null;
  readonly unplannedOfModules: readonly UnplannedOfModule[];
}

/** The month's end where there is one, and what has to be said about it. */
export interface ComputedMonthEnd {
  readonly monthEnd: MonthEnd | null;
  readonly findings: readonly Finding[];
}

/**
 * Where every module stands on the day of the setting `Stichtag`; never on a day of a clock. Only workbooks with a table
 * `Bescheide` have a month's end.
 */
export function computeMonthEnd(input: Case, ruleSet: RuleSet, before: BeforeMonthEnd): ComputedMonthEnd {
  const { notices = [], settings } = input;
  const { asOf, years } = settings;
  if (notices.length === 0 || unreadSetting(settings, 'asOf') !== null) return NONE;
  if (asOf === null) return { monthEnd: null, findings: [finding('month-without-day', null, {})] };
  const year = yearClosedOn(asOf, years);
  if (year === null) {
    const place = settings.places.asOf ?? null;
    return { monthEnd: null, findings: [finding('month-of-other-year', place, { day: { day: asOf } })] };
  }
  const then = caseOnDay(input, ruleSet, asOf);
  if (then === input) {
    const monthEnd = onDay(input, ruleSet, before, { asOf, year, notices });
    return { monthEnd, findings: monthEnd.findings };
  }
  const { notices: known = [] } = then;
  const monthEnd = onDay(then, ruleSet, computedAnew(then, ruleSet), { asOf, year, notices: known });
  const later = notices.filter((notice) => !known.includes(notice));
  return { monthEnd, findings: [...later.map((notice) => notYet(notice, asOf)), ...monthEnd.findings] };
}

/** What the case says of which the month's end knows fewer notices. */
function computedAnew(input: Case, ruleSet: RuleSet): BeforeMonthEnd {
  const ownShares = computeOwnShares(input, ruleSet);
  const forecast = computeForecast(input, ruleSet, ownShares);
  return {
    ownShares,
    forecast,
    useOfFunds: computeUseOfFunds(input, ownShares, forecast),
    unplannedOfModules: unplannedOfCase(input, ownShares, input.settings.scenario).ofModules,
  };
}

function notYet({ origin }: Notice, asOf: CalendarDate): Finding {
  return finding('month-notice-later', placeOf(origin, 'date'), { day: { day: asOf } });
}

const NONE: ComputedMonthEnd = { monthEnd: null, findings: [] };

/** The year of the day where it is computed, else the last computed one before it; null where there is none. */
function yearClosedOn({ year }: CalendarDate, years: readonly number[]): number | null {
  if (years.includes(year)) return year;
  return years.filter((each) => each < year).at(-1) ?? null;
}

interface OnDay {
  readonly asOf: CalendarDate;
  readonly year: number;
  /** Those that are known on the day. */
  readonly notices: readonly Notice[];
}

function onDay(
  input: Case,
  ruleSet: RuleSet,
  before: BeforeMonthEnd,
  { asOf, year, notices }: OnDay,
): MonthEnd {
  const { ownShares } = before;
  const closesYear = asOf.year > year || asOf.month === 12;
  const day = earlierDate(asOf, yearPeriod(year).end);
  const ofYear = ownShares.rows[input.settings.scenario].filter((row) => row.year === year);
  const modules = ofYear.map(({ module }) => module);
  const after = costAfter(input, ownShares.posts, ruleSet, year);
  const inForce = latestFirst(noticesInForce(notices));
  const made = ofYear.map((planned) => {
    const lines = linesOfModule(input, planned.module, year, modules);
    const own = noticesOf(inForce, planned.module, year);
    const carryOver = closesYear ? carryOverOf(lines, planned.module) : [];
    const about = { input, before, planned, lines, carryOver, notices: own, day, year, after, closesYear };
    return { carryOver, row: rowOf(about) };
  });
  const rows = made.map(({ row }) => row);
  const carryOver = made.flatMap((each) => each.carryOver);
  const findings = [
    ...notices
      .filter((notice) => !modules.includes(notice.module))
      .flatMap((each) => shownNowhere(each, year)),
    ...rows.flatMap(openQuestions),
  ];
  return { asOf, year, closesYear, rows, carryOver, findings };
}

/** A notice of the year for a module that has no block, because it has no posts. */
function shownNowhere({ origin, module, from, to }: Notice, year: number): readonly Finding[] {
  if (from.year > year || to.year < year) return [];
  const about = { module: String(module), year: String(year) };
  return [finding('month-notice-without-posts', placeOf(origin, 'module'), about)];
}

interface AboutRow {
  readonly input: Case;
  readonly before: BeforeMonthEnd;
  readonly planned: OwnShareRow;
  readonly lines: LinesOfModule;
  readonly carryOver: readonly CarryOverRow[];
  /** Those of the module that are known on the day, also of later years. */
  readonly notices: readonly NoticeInForce[];
  readonly day: CalendarDate;
  readonly year: number;
  readonly after: CostAfter;
  readonly closesYear: boolean;
}

function rowOf({
  input,
  before,
  planned,
  lines,
  carryOver,
  notices,
  day,
  year,
  after,
  closesYear,
}: AboutRow): MonthEndRow {
  const { ownShares, forecast, useOfFunds, unplannedOfModules } = before;
  const { module } = planned;
  const isRow = (each: { readonly module: number; readonly year: number | null }): boolean =>
    each.module === module && each.year === year;
  const { actual, appropriation, elsewhere, overPlanGranted } = lines;
  const rest = after(module, day);
  const projection = addAll([actual, rest]);
  const grantProjected = forecast.find(isRow)?.forecast.grant ?? planned.grant;
  const { counterFinancing } = planned;
  const ownShareProjected = combine(
    [projection, grantProjected, counterFinancing],
    ([cost = ZERO_CENTS, ...paid]) => positivePart(subtractCents(cost, sumCents(paid))),
  );
  const posts = postsAtDay(ownShares.posts, module, day, input);
  const row = { module, actual, projection, appropriation, elsewhere };
  const ofYear = noticesInYear(notices, year);
  return {
    ...row,
    notice: noticeAtDay(
      ofYear,
      { asOf: input.settings.asOf ?? day, day, year },
      {
        actual,
        after: (until) => after(module, until),
        firstDay: firstDayOf(ownShares.posts, module, year, input),
      },
    ),
    plannedPosts: posts.planned,
    filledPosts: posts.filled,
    planCost: planned.cost,
    rest,
    overAppropriation: subtract(addAll([projection, elsewhere]), appropriation),
    ownSharePlan: planned.ownShare,
    grantProjected,
    counterFinancing,
    ownShareProjected,
    ownShareDifference: subtract(ownShareProjected, planned.ownShare),
    overPlanGranted,
    toDecide: unplannedOfModules.find(isRow)?.amount ?? unknown(withoutNeed(module, year)),
    yearEnd: closesYear
      ? yearEndOf({
          row,
          unspent: appropriation.known ? addAll(carryOver.map(({ unspent }) => unspent)) : appropriation,
          stopped: input.stopped,
          year,
          grant: planned.grant,
          useOfFunds,
          postYears: ownShares.postYears(),
          notices,
        })
      : null,
  };
}

function withoutNeed(module: ModuleNumber, year: number): Finding {
  return finding('month-without-need', null, { module: String(module), year: String(year) });
}

/** By position: of two rows of one, the one may pay for the other. */
function carryOverOf({ lines }: LinesOfModule, module: ModuleNumber): readonly CarryOverRow[] {
  return [...groupBy(lines, ({ key }) => key)].map(([key, rows]): CarryOverRow => {
    const appropriation = sumCents(rows.map(adjustedAppropriation));
    const used = addAll(
      rows.map((line) => (line.used === null ? unknown(withoutActual(line, 'used')) : known(line.used))),
    );
    const unspent = combine([used], ([amount = ZERO_CENTS]) =>
      positivePart(subtractCents(appropriation, amount)),
    );
    return { origin: rows[0]!.origin, line: key, module, appropriation, used, unspent };
  });
}

/** Why figures of a row are open, as far as only the month's end needs them. */
function openQuestions({
  module,
  notice,
  actual,
  appropriation,
  elsewhere,
  toDecide,
  yearEnd,
}: MonthEndRow): readonly Finding[] {
  const own = notice === null ? [] : [notice.due, notice.called, notice.expenditureDue];
  const settled = yearEnd === null ? [] : [yearEnd.received, yearEnd.deferred];
  const open = [actual, appropriation, elsewhere, toDecide, ...own, ...settled];
  return [...open.flatMap((each) => (each.known ? [] : [each.reason])), ...calledAbove(module, notice)];
}

function calledAbove(module: ModuleNumber, notice: NoticeAtDay | null): readonly Finding[] {
  if (notice === null || !notice.toCall.known || notice.toCall.value >= 0) return [];
  const { amount, called } = notice;
  if (!amount.known || !called.known) return [];
  const values = {
    module: String(module),
    called: { cents: called.value },
    amount: { cents: amount.value },
  };
  return [finding('called-above-grant', null, values)];
}
