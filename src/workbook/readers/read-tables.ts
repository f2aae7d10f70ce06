import type {
  AccountShare,
  BudgetLine,
  MoneySource,
  Municipality,
  Post,
  StatedFigure,
  StoppedMoney,
  StoppedParts,
} from '../../domain/case';
import type { StoppedRate } from '../../domain/rules/stopped-rate';
import type { Finding } from '../../domain/findings/finding';
import { hasErrors, severityOf } from '../../domain/findings/severity';
import { noticeFindings } from '../../domain/notices/notice-findings';
import type { Notice } from '../../domain/notices/notice';
import type { Place } from '../../domain/place';
import type { Rule } from '../../domain/rules/rule';
import type { TableKind } from '../../domain/vocabulary/vocabulary';
import { looksOfTable } from '../looks/looks-of-table';
import type { WorkbookSnapshot } from '../snapshot';
import { checkPartsOfYear } from '../tables/check-parts-of-year';
import { checkPositionSums } from '../tables/check-position-sums';
import { checkTotals } from '../tables/check-totals';
import { exportUnread } from '../tables/export-unread';
import { headingFindings } from '../tables/heading-findings';
import { isExport } from '../tables/is-export';
import { partStopped } from '../stops/part-stopped';
import { STOPPED_BY_POSTS_COLUMN, STOPPED_BY_TABLE, type ColumnSetAside } from '../stops/stopped-by-table';
import { rowsOfOthers } from '../tables/rows-of-others';
import { RowReader } from '../tables/row-reader';
import type { FoundTable } from '../tables/table';
import { toldTogether } from '../tables/told-together';
import { unnamedSums } from '../tables/unnamed-sums';
import { totalOrRowFindings } from '../tables/total-or-row';
import { lastBudgetDay } from './last-budget-day';
import { readAccountKey } from './read-account-key';
import { readBudgetLines } from './read-budget-lines';
import { readMoneySources } from './read-money-sources';
import { readMunicipalities } from './read-municipalities';
import { readNotices } from './read-notices';
import { readPosts } from './read-posts';
import { readProgramme } from './read-programme';
import { readRules } from './read-rules';
import { readSettings } from './read-settings';
import { readStatedFigures } from './read-stated-figures';
import type { SettingsDraft } from './settings-draft';

/** What the lists of a workbook give. */
export interface ListsInCase {
  readonly posts: readonly Post[];
  /** Rows of `Fördersätze`. */
  readonly userRules: readonly Rule[];
  readonly notices: readonly Notice[];
  readonly budgetLines: readonly BudgetLine[];
  readonly accountKey: readonly AccountShare[];
  readonly moneySources: readonly MoneySource[];
  readonly statedFigures: readonly StatedFigure[];
  readonly municipalities: readonly Municipality[];
  /** What cells stop that are none of the own shares. */
  readonly stopped: StoppedParts;
  readonly findings: readonly Finding[];
  /** What has to be said about budget lines as budget software gives them. */
  readonly ofExports: readonly Finding[];
  /** Why there are no budget lines although an export has some. */
  readonly budgetLinesUnread: Finding | null;
}

/**
 * Reads the rows of all lists. Those of `Programm` are already known; here is said what is wrong with them.
 * @param draft what the tables of settings say is added, before any other table is read
 */
export function readTables(
  tables: readonly FoundTable[],
  draft: SettingsDraft,
  dateSystem: WorkbookSnapshot['dateSystem'],
  isWritten: (place: Place) => boolean,
): ListsInCase {
  const findings: Finding[] = [];
  const ofExports: Finding[] = [];
  const stopped: Stopped[] = [];
  const readAll = <Kind extends TableKind, Row>(
    kind: Kind,
    read: (reader: RowReader<Kind>) => readonly Row[],
  ): Row[] =>
    tables
      .filter((table) => table.heading.kind === kind)
      .reduce<Row[]>((rows, table) => {
        const unnamed = unnamedSums(table);

        const others = rowsOfOthers(table);
        const areLeftOut = unnamed.rows.size + others.rows.size > 0;
        const counted = areLeftOut
          ? { ...table, rows: table.rows.filter((row) => !unnamed.rows.has(row) && !others.rows.has(row)) }
          : table;
        const reader = new RowReader<Kind>(counted, dateSystem);
        const ofTable = read(reader);
        const checks = [
          ...totalOrRowFindings(table),
          ...checkTotals(table),
          ...checkPositionSums(table),
          ...checkPartsOfYear(table),
        ];
        const ofHeading = headingFindings(table);
        const said = [
          ...ofHeading,
          ...looksOfTable(table),
          ...reader.findings,
          ...unnamed.findings,
          ...others.findings,
          ...checks,
        ];
        const ofExport = isExport(table.heading);
        const together = toldTogether(said, table.heading);
        const isUnclear = hasErrors(ofHeading);
        const part = STOPPED_BY_TABLE[kind];
        const reason = ofExport ? exportUnread(said) : part === null ? null : partStopped(part, together);
        // Where the columns are understood, the rows that can be read are used; a budget is used whole or not at all.
        const areRowsUsed = reason === null || (kind !== 'budget' && !isUnclear);
        for (const row of areRowsUsed ? ofTable : []) rows.push(row);
        if (reason === null) for (const each of together) (ofExport ? ofExports : findings).push(each);
        else stopped.push({ kind, ofExport, isUnclear, reason, others: together.filter(isNoError) });
        return rows;
      }, []);
  readAll('settings', (reader) => {
    readSettings(reader, draft, dateSystem);
    return [];
  });
  readAll('programme', (reader) => readProgramme(reader, dateSystem).rows);
  const read = readAll('budget', (reader) =>
    readBudgetLines(reader, dateSystem, draft.settings.accountClasses, isWritten),
  );
  const ofBudget = stopped.splice(0);
  // The amounts of a user's own table are not those of an export that happens to stand beside it.
  const own = ofBudget.filter(({ ofExport }) => !ofExport);
  const budgetLines = own.length === 0 ? read : [];
  // Without any budget lines the first reason is that of all unknown amounts, and said with them.
  const unread = [...own, ...ofBudget.filter(({ ofExport }) => ofExport)].map(({ reason }) => reason);
  const [first = null, ...more] = budgetLines.length === 0 ? unread : [null, ...unread];
  const others = more.filter((each) => each !== null && !own.some(({ reason }) => reason === each));
  const aside = new Map<ColumnSetAside, Finding[]>();
  const ofPosts = {
    system: dateSystem,
    settings: draft.settings,
    lastDay: lastBudgetDay(
      {
        settings: draft.settings,
        budgetLines: read,
        posts: tables.filter(({ heading }) => heading.kind === 'posts'),
      },
      dateSystem,
    ),
  };
  const posts = readAll('posts', (reader) => {
    const found = new Map<ColumnSetAside, Finding[]>();
    const rows = readPosts(reader, { ...ofPosts, setAside: (column, each) => addTo(found, column, [each]) });
    for (const [column, each] of found) addTo(aside, column, toldTogether(each, reader.table.heading));
    return rows;
  });
  const rates: StoppedRate[] = [];
  const userRules = readAll('rules', (reader) => readRules(reader, dateSystem, rates));
  const notices = readAll('notices', (reader) => readNotices(reader, dateSystem, rates));
  const money: StoppedMoney[] = [];
  const moneySources = readAll('money', (reader) => readMoneySources(reader, dateSystem, money));
  const accountKey = readAll('accountKey', readAccountKey);
  const statedFigures = readAll('stated', (reader) => readStatedFigures(reader, dateSystem));
  const municipalities = readAll('municipalities', readMunicipalities);
  const inColumn = (column: ColumnSetAside): Finding | undefined =>
    partStopped(STOPPED_BY_POSTS_COLUMN[column], aside.get(column) ?? []) ?? undefined;
  const [forecast, duty, expenseType] = [inColumn('filledFrom'), inColumn('duty'), inColumn('expenseType')];
  const [passingOn, label, municipality] = [inColumn('carrier'), inColumn('label'), inColumn('municipality')];
  const reasonOf = (wanted: TableKind) => stopped.find(({ kind }) => kind === wanted)?.reason;
  const unclear = (wanted: TableKind) =>
    stopped.filter(({ kind, isUnclear }) => kind === wanted && isUnclear);
  return {
    posts,
    userRules,
    notices,
    budgetLines,
    accountKey,
    moneySources,
    statedFigures,
    municipalities,
    stopped: given({
      forecast,
      duty,
      expenseType,
      passingOn,
      bridge: label ?? municipality,
      allocation: reasonOf('municipalities'),
      accountKey: reasonOf('accountKey'),
      money: someOf([...money, ...unclear('money').map(({ reason }) => anyMoney(reason))]),
      rates: someOf([
        ...rates,
        ...[...unclear('rules'), ...unclear('notices'), ...unclear('programme')].map(({ reason }) =>
          anyRate(reason),
        ),
      ]),
    }),
    findings: [
      ...findings,
      ...noticeFindings(notices),
      ...[forecast, duty, expenseType, passingOn, label, municipality].flatMap((each) => each ?? []),
      ...[...own, ...stopped].flatMap(({ reason, others: beside }) => [reason, ...beside]),
    ],
    ofExports: [...ofExports, ...others.filter((each) => each !== null)],
    budgetLinesUnread: first,
  };
}

/** A list that cannot be read whole, for the reason that the part of the result that needs it stays unknown. */
interface Stopped {
  readonly kind: TableKind;
  readonly ofExport: boolean;
  /** What its columns mean is not clear, so that none of its rows is used. */
  readonly isUnclear: boolean;
  readonly reason: Finding;
  /** What is said of the list besides. */
  readonly others: readonly Finding[];
}

/** Money of which nothing is known but that there is some. */
function anyMoney(reason: Finding): StoppedMoney {
  return { kind: null, years: [], module: null, status: null, deducted: 'unclear', reason };
}

function anyRate(reason: Finding): StoppedRate {
  return { module: null, role: null, purpose: null, rank: null, from: null, to: null, reason };
}

function addTo<Key>(lists: Map<Key, Finding[]>, key: Key, found: readonly Finding[]): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [...found]);
  else for (const each of found) list.push(each);
}

function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** What is there; a part that nothing stops is absent. */
function given(parts: {
  readonly [Name in keyof StoppedParts]: StoppedParts[Name] | undefined;
}): StoppedParts {
  return Object.fromEntries(Object.entries(parts).filter(([, each]) => each !== undefined)) as StoppedParts;
}

function isNoError(found: Finding): boolean {
  return severityOf(found) !== 'error';
}
