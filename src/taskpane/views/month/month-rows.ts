import type { Language } from '../../../domain/language';
import type { Maybe } from '../../../domain/maybe';
import type { MonthEndField } from '../../../domain/month-end/month-end-figure-id';
import type { CarryOverRow, MonthEndRow } from '../../../domain/month-end/month-end-row';
import { formatEuro, formatNumber, type Cents, type Exact } from '../../../domain/numbers';
import type { CalendarDate } from '../../../domain/time';
import { dateText } from '../../../i18n/date-text';
import type { MonthTexts } from '../../../i18n/de/month';
import type { MonthViewTexts } from '../../../i18n/de/taskpane-month';
import { monthTexts } from '../../../i18n/month-texts';
import type { ShownEntry, ShownRecord } from '../../parts/shown';

/** How figures are put into words. */
export interface MonthWords {
  readonly language: Language;
  readonly texts: MonthViewTexts;
  /** The word for a figure that is not known. */
  readonly unknown: string;
}

type Item = keyof MonthTexts['items'];

/**
 * What a module is shown by, in groups below each other.
 * @param position of the row among those of the month's end
 * @param of what the figures are of: `Modul 2 (Casemanagement) 2026`
 */
export function monthRecords(
  row: MonthEndRow,
  { position, of }: { readonly position: number; readonly of: string },
  { language, texts, unknown }: MonthWords,
): readonly ShownRecord[] {
  const { items, due } = monthTexts(language);
  const shown = <T>(value: Maybe<T>, text: (known: T) => string): string =>
    value.known ? text(value.value) : unknown;
  const fte = (posts: Exact | null): string => (posts === null ? '–' : formatNumber(posts, language, 2));
  const day = (date: CalendarDate | null): string => (date === null ? '–' : dateText(date, language));
  const entry = (item: Item, value: string, main = false) => ({
    label: withoutUnit(items[item]),
    value,
    ...(main ? { main } : {}),
  });
  const amount = (field: MonthEndField, value: Maybe<Cents>, main = false): ShownEntry => {
    const label = withoutUnit(items[field]);
    const figure = { measure: 'month-end', row: position, field } as const;
    return {
      label,
      value: { amount: value, figure, name: `${label}, ${of}` },
      ...(main ? { main } : {}),
    };
  };
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
            amount('amount', notice.amount),
            amount('due', notice.due),
            amount('called', notice.called),
            amount('toCall', notice.toCall),
            amount('callable', notice.callable, true),
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
      amount('planCost', row.planCost),
      amount('actual', row.actual),
      amount('rest', row.rest),
      amount('projection', row.projection, true),
      amount('appropriation', row.appropriation),
      amount('elsewhere', row.elsewhere),
      amount('overAppropriation', row.overAppropriation),
    ]),
    record('ownShare', [
      amount('ownSharePlan', row.ownSharePlan),
      amount('grantProjected', row.grantProjected),
      amount('counterFinancing', row.counterFinancing),
      amount('ownShareProjected', row.ownShareProjected, true),
      amount('ownShareDifference', row.ownShareDifference),
      amount('overPlanGranted', row.overPlanGranted),
      amount('toDecide', row.toDecide),
    ]),
    ...(yearEnd === null
      ? []
      : [
          record('yearEnd', [
            amount('grantByRule', yearEnd.grantByRule),
            amount('eligibleActual', yearEnd.eligibleActual),
            amount('entitled', yearEnd.entitled, true),
            amount('received', yearEnd.received),
            amount('liability', yearEnd.liability),
            amount('receivable', yearEnd.receivable),
            amount('deferred', yearEnd.deferred),
            amount('unspent', yearEnd.unspent),
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
