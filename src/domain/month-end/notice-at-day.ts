import { finding } from '../findings/finding';
import { combine, known, unknown, type Maybe } from '../maybe';
import { addAll, positivePart, subtract } from '../maybe-amounts';
import type { Notice, Payment } from '../notices/notice';
import { amountOfPeriods, placeOfPeriod } from '../notices/notice-amounts';
import { without, type NoticeInForce } from '../notices/notices-in-force';
import { addExact, allocate, cents, sumCents, ZERO_CENTS, type Cents, type Exact } from '../numbers';
import { placeOf } from '../place';
import {
  compareDates,
  daysInMonth,
  earlierDate,
  overlap,
  yearPeriod,
  type CalendarDate,
  type Period,
} from '../time';
import type { NextDue, NoticeAtDay } from './month-end-row';

/** What is needed of the costs of a module to say what can be called. */
export interface CostsOfModule {
  readonly actual: Maybe<Cents>;
  /** Cost by the plan after a day. */
  readonly after: (day: CalendarDate) => Maybe<Cents>;
  /** From which day of the year on there is any. */
  readonly firstDay: CalendarDate;
}

/** The day that a month's end speaks of. */
export interface DayOfMonthEnd {
  /** The setting `Stichtag`. */
  readonly asOf: CalendarDate;
  /** The same, at most the last of the year. */
  readonly day: CalendarDate;
  readonly year: number;
}

/**
 * What the notices of a module for a year say on a day.
 *
 * @param notices those that were known on the day, the latest first; null is returned where there are none
 */
export function noticeAtDay(
  notices: readonly NoticeInForce[],
  { asOf, day, year }: DayOfMonthEnd,
  costs: CostsOfModule,
): NoticeAtDay | null {
  const [latest] = notices;
  if (latest === undefined) return null;
  const references = notices.flatMap(({ notice }) => notice.reference ?? []);
  const amount = known(sumCents(notices.map(({ notice, periods }) => amountOfPeriods(notice, periods))));
  const called = calledOf(notices.map(({ notice }) => notice));
  const expenditureDue = dueToPay(notices, day, year, costs);
  const toCall = subtract(amount, called);
  return {
    date: latest.notice.date,
    reference: references.length === 0 ? null : [...new Set(references)].join('; '),
    posts: postsInForce(notices, day),
    amount,
    due: addAll(notices.map((each) => paidUntil(each, asOf))),
    called,
    toCall,
    expenditureDue,
    callable: combine(
      [toCall, subtract(expenditureDue, called)],
      ([most = ZERO_CENTS, needed = ZERO_CENTS]) => positivePart(cents(Math.min(most, needed))),
    ),
    nextDue: nextDueOf(notices, asOf),
  };
}

/** What was called by notices; unknown where one of them does not say. */
export function calledOf(notices: readonly Notice[]): Maybe<Cents> {
  return addAll(
    notices.map(({ called, origin }) => {
      if (!called.known || called.value !== null) return called as Maybe<Cents>;
      return unknown(finding('called-missing', placeOf(origin, 'called') ?? placeOf(origin, 'module'), {}));
    }),
  );
}

function postsInForce(notices: readonly NoticeInForce[], day: CalendarDate): Exact | null {
  const posts = notices.filter((each) => isInForce(each, day)).map(({ notice }) => notice.posts);
  return posts.length === 0 ? null : posts.reduce(addExact);
}

function isInForce({ periods }: NoticeInForce, day: CalendarDate): boolean {
  return periods.some((period) => isWithin(day, period));
}

function isWithin(day: CalendarDate, { start, end }: Period): boolean {
  return compareDates(start, day) <= 0 && compareDates(day, end) <= 0;
}

/** Payments of a notice that no later one took over, each with its amount; a notice that names none does not say when. */
function paymentsOf({ notice, periods, replacedBy }: NoticeInForce): Maybe<readonly PaidPayment[]> {
  const { payments, origin } = notice;
  if (!payments.known) return payments;
  const whole = amountOfPeriods(notice, periods);
  const left = payments.value.filter(({ day }) => !replacedBy.some((later) => takesOver(later, day)));
  if (left.length === 0) {
    if (whole === 0) return known([]);
    const place = placeOf(origin, 'payments') ?? placeOf(origin, 'module');
    const code = payments.value.length === 0 ? 'notice-without-payments' : 'notice-payments-taken-over';
    return unknown(finding(code, place, {}));
  }
  const parts = allocate(
    whole,
    left.map(() => 1),
  );
  return known(left.map(({ day, amount }, index) => ({ day, amount: amount ?? parts[index]! })));
}

/** Whether a payment is one of a later notice; what was paid before that notice was paid by the earlier one. */
function takesOver({ from, to, date }: Notice, day: CalendarDate): boolean {
  const issued = date.known ? date.value : null;
  return isWithin(day, { start: from, end: to }) && (issued === null || compareDates(day, issued) >= 0);
}

interface PaidPayment extends Pick<Payment, 'day'> {
  readonly amount: Cents;
}

/** Payments of a notice up to a day. */
export function paidUntil(notice: NoticeInForce, day: CalendarDate): Maybe<Cents> {
  return combine([paymentsOf(notice)], ([payments = []]) =>
    sumCents(payments.filter((each) => compareDates(each.day, day) <= 0).map(({ amount }) => amount)),
  );
}

/** Booked, and planned until the end of the time for which may be called. */
function dueToPay(
  notices: readonly NoticeInForce[],
  day: CalendarDate,
  year: number,
  { actual, after, firstDay }: CostsOfModule,
): Maybe<Cents> {
  const earlier = notices.find(({ notice }) => notice.from.year < year);
  if (earlier !== undefined) {
    return unknown(finding('call-over-years', placeOfPeriod(earlier.notice), { year: String(year) }));
  }
  const [uncovered] = notices
    .flatMap(({ periods }) => periods)
    .reduce<readonly Period[]>(
      (left, period) => left.flatMap((part) => without(part, period)),
      compareDates(firstDay, day) <= 0 ? [{ start: firstDay, end: day }] : [],
    );
  if (uncovered !== undefined) {
    const [{ notice }] = notices as readonly [NoticeInForce];
    const values = { from: { day: uncovered.start }, to: { day: uncovered.end } };
    return unknown(finding('call-outside-period', placeOfPeriod(notice), values));
  }
  const horizons = notices
    .filter((each) => isInForce(each, day))
    .map(({ notice }) => combine([notice.callMonths], ([months]) => horizonOf(notice, day, months ?? null)));
  const horizon = combine(horizons, (days) => days.reduce(earlierDate, yearPeriod(year).end));
  if (!horizon.known) return horizon;
  const until = horizons.length === 0 ? day : horizon.value;
  return addAll([actual, subtract(after(day), after(until))]);
}

/** The last day for which may be called ahead. */
function horizonOf({ to }: Notice, day: CalendarDate, months: number | null): CalendarDate {
  return months === null ? to : earlierDate(to, monthsLater(day, months));
}

/** The same day some months later; the last of a month leads to the last of a month. */
function monthsLater({ year, month, day }: CalendarDate, count: number): CalendarDate {
  const months = year * 12 + month - 1 + count;
  const [ofYear, ofMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const last = daysInMonth(ofYear, ofMonth);
  const isLast = day === daysInMonth(year, month);
  return { year: ofYear, month: ofMonth, day: isLast ? last : Math.min(day, last) };
}

function nextDueOf(notices: readonly NoticeInForce[], day: CalendarDate): Maybe<NextDue | null> {
  const days = notices.map((each) =>
    combine<readonly Payment[] | CalendarDate | null, readonly NextDue[]>(
      [paymentsOf(each), each.notice.reportDue],
      ([payments, report]) => [
        ...(payments as readonly Payment[]).map((payment) => ({
          day: payment.day,
          what: 'payment' as const,
        })),
        ...(report === null ? [] : [{ day: report as CalendarDate, what: 'report' as const }]),
      ],
    ),
  );
  return combine(days, (all) => {
    const later = all.flat().filter((each) => compareDates(each.day, day) > 0);
    return later.reduce<NextDue | null>(
      (next, each) => (next === null || compareDates(each.day, next.day) < 0 ? each : next),
      null,
    );
  });
}

/** The part of a period that lies in another one, for several; empty where none does. */
export function partsIn(periods: readonly Period[], within: Period): readonly Period[] {
  return periods.flatMap((period) => overlap(period, within) ?? []);
}
