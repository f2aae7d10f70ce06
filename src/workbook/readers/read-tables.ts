import type { AccountShare, BudgetLine, MoneySource, Municipality, Post, StatedFigure } from '../../domain/case';
import type { Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';
import type { Rule } from '../../domain/rules/rule';
import type { TableKind } from '../../domain/vocabulary/vocabulary';
import { looksOfTable } from '../looks/looks-of-table';
import type { WorkbookSnapshot } from '../snapshot';
import { checkPositionSums } from '../tables/check-position-sums';
import { checkTotals } from '../tables/check-totals';
import { exportUnread } from '../tables/export-unread';
import { headingFindings } from '../tables/heading-findings';
import { isExport } from '../tables/is-export';
import { RowReader } from '../tables/row-reader';
import type { FoundTable } from '../tables/table';
import { totalOrRowFindings } from '../tables/total-or-row';
import { readAccountKey } from './read-account-key';
import { readBudgetLines } from './read-budget-lines';
import { readMoneySources } from './read-money-sources';
import { readMunicipalities } from './read-municipalities';
import { readPosts } from './read-posts';
import { readRules } from './read-rules';
import { readSettings } from './read-settings';
import { readStatedFigures } from './read-stated-figures';
import type { SettingsDraft } from './settings-draft';

/** What the lists of a workbook give. */
export interface ListsInCase {
  readonly posts: readonly Post[];
  readonly userRules: readonly Rule[];
  readonly budgetLines: readonly BudgetLine[];
  readonly accountKey: readonly AccountShare[];
  readonly moneySources: readonly MoneySource[];
  readonly statedFigures: readonly StatedFigure[];
  readonly municipalities: readonly Municipality[];
  readonly findings: readonly Finding[];
  /** What has to be said about budget lines as budget software gives them. */
  readonly ofExports: readonly Finding[];
  /** Why there are no budget lines although an export has some. */
  readonly budgetLinesUnread: Finding | null;
}

/**
 * Reads the rows of all lists.
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
  const unread: Finding[] = [];
  const readAll = <Kind extends TableKind, Row>(
    kind: Kind,
    read: (reader: RowReader<Kind>) => readonly Row[],
  ): Row[] =>
    tables
      .filter((table) => table.heading.kind === kind)
      .reduce<Row[]>((rows, table) => {
        const reader = new RowReader<Kind>(table);
        const ofTable = read(reader);
        const checks = [...totalOrRowFindings(table), ...checkTotals(table), ...checkPositionSums(table)];
        const said = [...headingFindings(table), ...looksOfTable(table), ...reader.findings, ...checks];
        const ofExport = isExport(table.heading);
        const reason = ofExport ? exportUnread(said) : null;
        if (reason !== null) unread.push(reason);
        else for (const row of ofTable) rows.push(row);
        if (reason === null) for (const each of said) (ofExport ? ofExports : findings).push(each);
        return rows;
      }, []);
  readAll('settings', (reader) => {
    readSettings(reader, draft, dateSystem);
    return [];
  });
  const budgetLines = readAll('budget', (reader) => readBudgetLines(reader, dateSystem, isWritten));
  // Without any budget lines the first reason is that of all unknown amounts, and said with them.
  const [first = null, ...others] = budgetLines.length === 0 ? unread : [null, ...unread];
  return {
    posts: readAll('posts', (reader) => readPosts(reader, dateSystem, draft.settings)),
    userRules: readAll('rules', (reader) => readRules(reader, dateSystem)),
    budgetLines,
    accountKey: readAll('accountKey', readAccountKey),
    moneySources: readAll('money', (reader) => readMoneySources(reader, dateSystem)),
    statedFigures: readAll('stated', (reader) => readStatedFigures(reader, dateSystem)),
    municipalities: readAll('municipalities', readMunicipalities),
    findings,
    ofExports: [...ofExports, ...others.filter((each) => each !== null)],
    budgetLinesUnread: first,
  };
}
