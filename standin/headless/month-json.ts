import { sentence } from '../../src/domain/findings/sentence';
import type { Maybe } from '../../src/domain/maybe';
import type { MonthEnd, MonthEndRow, NoticeAtDay } from '../../src/domain/month-end/month-end-row';
import { toDecimalText, type Exact } from '../../src/domain/numbers';
import { toIsoText } from '../../src/domain/time';
import { amounts } from './amount-json';

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
      ...amounts({ appropriation: { known: true, value: appropriation }, used, unspent }),
    })),
  };
}

function rowJson({ module, notice, plannedPosts, filledPosts, yearEnd, ...figures }: MonthEndRow) {
  return {
    module,
    notice: notice === null ? null : noticeJson(notice),
    plannedPosts: fteText(plannedPosts),
    ...known('filledPosts', filledPosts, fteText),
    ...amounts({ ...figures }),
    yearEnd: yearEnd === null ? null : amounts({ ...yearEnd }),
  };
}

function noticeJson({ date, reference, posts, nextDue, ...figures }: NoticeAtDay) {
  return {
    ...known('date', date, (day) => (day === null ? null : toIsoText(day))),
    reference,
    posts: fteText(posts),
    ...amounts({ ...figures }),
    ...known('nextDue', nextDue, (next) =>
      next === null ? null : { date: toIsoText(next.day), what: next.what },
    ),
  };
}

/** A value by its name; where it is unknown null, with the reason beside it. */
function known<T>(name: string, value: Maybe<T>, text: (known: T) => unknown): Record<string, unknown> {
  return value.known ? { [name]: text(value.value) } : { [name]: null, reason: sentence(value.reason, 'de') };
}

function fteText(fte: Exact | null): string | null {
  return fte === null ? null : toDecimalText(fte, 2);
}
