import type { Maybe } from '../../domain/maybe';
import type { MonthEnd, MonthEndRow } from '../../domain/month-end/month-end-row';
import type { Cents, Exact } from '../../domain/numbers';
import { toSerial, type CalendarDate, type DateSystem } from '../../domain/time';
import type { MonthTexts } from '../../i18n/de/month';
import { euroCell, fteCell } from '../sheets/figure-cells';
import type { CellValue } from '../snapshot';
import { LIVE, monthKey, sumOfColumn, type MonthColumn, type MonthEntry } from './month-column';
import { factsOf, ITEMS_IN_ORDER, type MonthItem } from './month-items';

/** How a column is written. */
export interface MonthWriting {
  readonly texts: MonthTexts;
  /** The word for a figure that is not known. */
  readonly unknown: string;
  readonly dateSystem: DateSystem;
}

/**
 * The column of a month's end. Sums and differences are formulas where what they are computed from is known, and say that
 * it is not where it is not.
 */
export function columnOfMonthEnd(monthEnd: MonthEnd, writing: MonthWriting): MonthColumn {
  const entries = new Map<string, MonthEntry>();
  const ofModules = monthEnd.rows.map((row) => [row.module, entriesOfRow(row, writing)] as const);
  for (const [module, ofRow] of ofModules) {
    for (const item of ITEMS_IN_ORDER) put(entries, monthKey(module, item), ofRow.get(item) ?? '');
  }
  for (const item of ITEMS_IN_ORDER) {
    if (factsOf(item).total !== true) continue;
    const parts = ofModules.map(([, ofRow]) => ofRow.get(item) ?? '').filter((part) => part !== '');
    const total = parts.some(isWord) ? writing.unknown : parts.length === 0 ? '' : LIVE;
    put(entries, monthKey('total', item), total);
  }
  const column = { asOf: monthEnd.asOf, entries };
  return { ...column, sum: sumOfColumn(column) };
}

function put(entries: Map<string, MonthEntry>, key: string, entry: MonthEntry): void {
  if (entry !== '') entries.set(key, entry);
}

function isWord(entry: MonthEntry): boolean {
  return typeof entry === 'string';
}

function entriesOfRow(row: MonthEndRow, writing: MonthWriting): ReadonlyMap<MonthItem, MonthEntry> {
  const values = leavesOf(row, writing);
  const entries = new Map<MonthItem, MonthEntry>();
  for (const item of ITEMS_IN_ORDER) {
    const { live, yearEnd } = factsOf(item);
    if (yearEnd === true && row.yearEnd === null) continue;
    if (live === undefined) {
      entries.set(item, values[item] ?? '');
      continue;
    }
    const parts = live.from.map((part) => entries.get(part) ?? '');
    entries.set(item, parts.includes('') ? '' : parts.some(isWord) ? writing.unknown : LIVE);
  }
  return entries;
}

type Leaves = Readonly<Partial<Record<MonthItem, CellValue>>>;

function leavesOf(row: MonthEndRow, { texts, unknown, dateSystem }: MonthWriting): Leaves {
  const shown = <T>(value: Maybe<T>, cell: (known: T) => CellValue): CellValue =>
    value.known ? cell(value.value) : unknown;
  const euro = (amount: Maybe<Cents>): CellValue => shown(amount, euroCell);
  const fte = (posts: Exact | null): CellValue => (posts === null ? '' : fteCell(posts));
  const day = (date: CalendarDate | null): CellValue => (date === null ? '' : toSerial(date, dateSystem));
  const { notice, yearEnd } = row;
  return {
    ...(notice === null
      ? {}
      : {
          noticeDate: shown(notice.date, day),
          reference: notice.reference ?? '',
          noticePosts: fte(notice.posts),
          amount: euro(notice.amount),
          due: euro(notice.due),
          called: euro(notice.called),
          expenditureDue: euro(notice.expenditureDue),
          nextDue: shown(notice.nextDue, (next) => day(next?.day ?? null)),
          nextDueWhat: shown(notice.nextDue, (next) => (next === null ? '' : texts.due[next.what])),
        }),
    plannedPosts: fte(row.plannedPosts),
    filledPosts: shown(row.filledPosts, fte),
    planCost: euro(row.planCost),
    actual: euro(row.actual),
    rest: euro(row.rest),
    appropriation: euro(row.appropriation),
    elsewhere: euro(row.elsewhere),
    ownSharePlan: euro(row.ownSharePlan),
    grantProjected: euro(row.grantProjected),
    counterFinancing: euro(row.counterFinancing),
    overPlanGranted: euro(row.overPlanGranted),
    toDecide: euro(row.toDecide),
    ...(yearEnd === null
      ? {}
      : {
          grantByRule: euro(yearEnd.grantByRule),
          eligibleActual: euro(yearEnd.eligibleActual),
          received: euro(yearEnd.received),
          deferred: euro(yearEnd.deferred),
          unspent: euro(yearEnd.unspent),
        }),
  };
}
