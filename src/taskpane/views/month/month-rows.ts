import type { Language } from '../../../domain/language';
import type { Maybe } from '../../../domain/maybe';
import type { CarryOverRow, MonthEndRow } from '../../../domain/month-end/month-end-row';
import { formatEuro, formatNumber, type Cents, type Exact } from '../../../domain/numbers';
import type { CalendarDate } from '../../../domain/time';
import { dateText } from '../../../i18n/date-text';
import type { MonthTexts } from '../../../i18n/de/month';
import type { MonthViewTexts } from '../../../i18n/de/taskpane-month';
import { monthTexts } from '../../../i18n/month-texts';
import type { ShownRecord } from '../../parts/shown';

/** How figures are put into words. */
export interface MonthWords {
  readonly language: Language;
  readonly texts: MonthViewTexts;
  /** The word for a figure that is not known. */
  readonly unknown: string;
}

type Item = keyof MonthTexts['items'];

/** What a module is shown by, in groups below each other. */
export function monthRecords(
  row: MonthEndRow,
  { language, texts, unknown }: MonthWords,
): readonly ShownRecord[] {
  const { items, due } = monthTexts(language);
  const shown = <T>(value: Maybe<T>, text: (known: T) => string): string =>
    value.known ? text(value.value) : unknown;
  const euro = (amount: Maybe<Cents>): string => shown(amount, (cents) => formatEuro(cents, language));
  const fte = (posts: Exact | null): string => (posts === null ? '–' : formatNumber(posts, language, 2));
  const day = (date: CalendarDate | null): string => (date === null ? '–' : dateText(date, language));
  const entry = (item: Item, value: string, main = false) => ({
    label: withoutUnit(items[item]),
    value,
    ...(main ? { main } : {}),
  });
  const { notice, yearEnd } = row;
  const record = (key: keyof MonthViewTexts['groups'], entries: ShownRecord['entries']): ShownRecord => ({
    key: `${row.module}-${key}`,
    title: texts.groups[key],
    entries,
  });
  return [
    ...(notice === null
      ? []
      : [
          record('notice', [
            entry('noticeDate', shown(notice.date, day)),
            entry('reference', notice.reference ?? '–'),
            entry('noticePosts', fte(notice.posts)),
            entry('amount', euro(notice.amount)),
            entry('due', euro(notice.due)),
            entry('called', euro(notice.called)),
            entry('toCall', euro(notice.toCall)),
            entry('callable', euro(notice.callable), true),
            entry(
              'nextDue',
              shown(notice.nextDue, (next) =>
                next === null ? '–' : `${dateText(next.day, language)} (${due[next.what]})`,
              ),
            ),
          ]),
        ]),
    record('posts', [
      entry('plannedPosts', fte(row.plannedPosts)),
      entry('filledPosts', shown(row.filledPosts, fte)),
      entry('planCost', euro(row.planCost)),
      entry('actual', euro(row.actual)),
      entry('rest', euro(row.rest)),
      entry('projection', euro(row.projection), true),
      entry('appropriation', euro(row.appropriation)),
      entry('elsewhere', euro(row.elsewhere)),
      entry('overAppropriation', euro(row.overAppropriation)),
    ]),
    record('ownShare', [
      entry('ownSharePlan', euro(row.ownSharePlan)),
      entry('grantProjected', euro(row.grantProjected)),
      entry('counterFinancing', euro(row.counterFinancing)),
      entry('ownShareProjected', euro(row.ownShareProjected), true),
      entry('ownShareDifference', euro(row.ownShareDifference)),
      entry('overPlanGranted', euro(row.overPlanGranted)),
      entry('toDecide', euro(row.toDecide)),
    ]),
    ...(yearEnd === null
      ? []
      : [
          record('yearEnd', [
            entry('grantByRule', euro(yearEnd.grantByRule)),
            entry('eligibleActual', euro(yearEnd.eligibleActual)),
            entry('entitled', euro(yearEnd.entitled), true),
            entry('received', euro(yearEnd.received)),
            entry('liability', euro(yearEnd.liability)),
            entry('receivable', euro(yearEnd.receivable)),
            entry('deferred', euro(yearEnd.deferred)),
            entry('unspent', euro(yearEnd.unspent)),
          ]),
        ]),
  ];
}

/** The lines of the carry-over list. */
export function carryOverRecords(
  rows: readonly CarryOverRow[],
  { language, unknown }: MonthWords,
): readonly ShownRecord[] {
  const { columns } = monthTexts(language).carryOver;
  const euro = (amount: Maybe<Cents>): string =>
    amount.known ? formatEuro(amount.value, language) : unknown;
  return rows.map(({ line, appropriation, used, unspent }, index) => ({
    key: String(index),
    title: line,
    entries: [
      { label: withoutUnit(columns.appropriation), value: formatEuro(appropriation, language) },
      { label: withoutUnit(columns.used), value: euro(used) },
      { label: withoutUnit(columns.unspent), value: euro(unspent), main: true },
    ],
  }));
}

/** Amounts are shown with their unit here, which the heading of a column says for all of them. */
function withoutUnit(label: string): string {
  return label.replace(/ in €$/, '');
}

/** Every figure of a row that may be open, for what has to be said about it. */
export function openFigures({ notice, yearEnd, ...row }: MonthEndRow): readonly Maybe<unknown>[] {
  return [row, notice ?? {}, yearEnd ?? {}].flatMap((each) =>
    Object.values(each as Readonly<Record<string, unknown>>).filter(isFigure),
  );
}

function isFigure(value: unknown): value is Maybe<unknown> {
  return typeof value === 'object' && value !== null && 'known' in value;
}
