import { sentence } from '../../src/domain/findings/sentence';
import type { Maybe } from '../../src/domain/maybe';
import type { MonthEnd, MonthEndRow, NoticeAtDay } from '../../src/domain/month-end/month-end-row';
import { toAmountText, toDecimalText, type Cents, type Exact } from '../../src/domain/numbers';
import { toIsoText } from '../../src/domain/time';

/** The month's end of a run; null where there is none. */
export function monthEndJson(monthEnd: MonthEnd | null): Record<string, unknown> | null {
  if (monthEnd === null) return null;
  const { asOf, year, closesYear, rows, carryOver } = monthEnd;
  return {
    asOf: toIsoText(asOf),
    year,
    closesYear,
    modules: rows.map(rowJson),
    carryOver: carryOver.map(({ line, module, origin, appropriation, used, unspent }) => ({
      line,
      module,
      row: origin.row,
      ...withReasons({
        appropriation: toAmountText(appropriation),
        used: amount(used),
        unspent: amount(unspent),
      }),
    })),
  };
}

function rowJson({ module, notice, plannedPosts, filledPosts, yearEnd, ...figures }: MonthEndRow) {
  return {
    module,
    notice: notice === null ? null : noticeJson(notice),
    plannedPosts: fteText(plannedPosts),
    ...withReasons({ filledPosts: shown(filledPosts, fteText), ...amounts(figures) }),
    yearEnd: yearEnd === null ? null : withReasons(amounts({ ...yearEnd })),
  };
}

function noticeJson({ date, reference, posts, nextDue, ...figures }: NoticeAtDay) {
  return {
    reference,
    posts: fteText(posts),
    ...withReasons({
      date: shown(date, (day) => (day === null ? null : toIsoText(day))),
      ...amounts(figures),
      nextDue: shown(nextDue, (next) =>
        next === null ? null : { date: toIsoText(next.day), what: next.what },
      ),
    }),
  };
}

/** A figure as it is written, or why it is open. */
type Shown = string | null | Readonly<Record<string, string>> | Reason;

class Reason {
  constructor(readonly text: string) {}
}

function shown<T>(value: Maybe<T>, text: (known: T) => Exclude<Shown, Reason>): Shown {
  return value.known ? text(value.value) : new Reason(sentence(value.reason, 'de'));
}

function amount(value: Maybe<Cents>): Shown {
  return shown(value, toAmountText);
}

function amounts(named: Readonly<Record<string, Maybe<Cents>>>): Readonly<Record<string, Shown>> {
  return Object.fromEntries(Object.entries(named).map(([name, value]) => [name, amount(value)]));
}

/** Figures by name; one that is open is null, and `reasons` says why under the same name. */
function withReasons(named: Readonly<Record<string, Shown>>): Record<string, unknown> {
  const entries = Object.entries(named);
  const reasons = entries.flatMap(([name, value]) => (value instanceof Reason ? [[name, value.text]] : []));
  return {
    ...Object.fromEntries(entries.map(([name, value]) => [name, value instanceof Reason ? null : value])),
    ...(reasons.length === 0 ? {} : { reasons: Object.fromEntries(reasons) as unknown }),
  };
}

function fteText(fte: Exact | null): string | null {
  return fte === null ? null : toDecimalText(fte, 2);
}
