import type { BudgetLine, MoneySource, Municipality, Post, StatedFigure } from '../domain/case';
import { finding, type Finding } from '../domain/findings/finding';
import { numberValue } from '../domain/findings/number-value';
import { hasErrors } from '../domain/findings/severity';
import { exact } from '../domain/numbers';
import type { Place } from '../domain/place';
import { ruleSetOf } from '../domain/rules/programmes';
import type { Rule } from '../domain/rules/rule';
import { SHEET_WORDS } from '../domain/vocabulary/sheet-words';
import type { TableKind } from '../domain/vocabulary/vocabulary';
import type { AssignedTable } from './assignment/assignment';
import type { Correction } from './assignment/correction';
import {
  correctionsOfLostSheets,
  locateCorrections,
  type LocatedCorrections,
} from './assignment/locate-corrections';
import { COST_PARTS, type BlockMeasure } from './blocks/block-measure';
import { caseOfFigures, type FiguresInCase } from './blocks/case-of-figures';
import { countedOnce } from './blocks/counted-once';
import { ownSharesInList } from './blocks/own-share-in-list';
import { recognisedBlock } from './blocks/recognised-block';
import { isTooLarge, MOST_CELLS, readBlocks } from './blocks/read-blocks';
import { looksOfBlock } from './looks/looks-of-block';
import { looksOfTable } from './looks/looks-of-table';
import { namedTargets } from './names/named-targets';
import { identicalPosts } from './plausibility/identical-posts';
import { implausiblePosts } from './plausibility/implausible-posts';
import { implausibleSources } from './plausibility/implausible-sources';
import { programmeIn } from './readers/programme-in';
import { readBudgetLines } from './readers/read-budget-lines';
import { readMoneySources } from './readers/read-money-sources';
import { readMunicipalities } from './readers/read-municipalities';
import { readPosts } from './readers/read-posts';
import { readRules } from './readers/read-rules';
import { readSettingPairs, readSettings } from './readers/read-settings';
import { readStatedFigures } from './readers/read-stated-figures';
import { repeatedPosts } from './readers/repeated-posts';
import { programmeFindings, settingsOf, type RecogniseOptions } from './readers/settings-of';
import { newSettings, type SettingsDraft } from './readers/settings-draft';
import type { ReadArea, Recognition } from './recognition';
import { cellAddress, parseArea, type Area } from './address';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { checkPositionSums } from './tables/check-position-sums';
import { checkTotals } from './tables/check-totals';
import { exportUnread } from './tables/export-unread';
import { findTables } from './tables/find-tables';
import { headingFindings, incompleteTables } from './tables/heading-findings';
import { isExport, isPositionList } from './tables/is-export';
import { namesModuleAbove } from './tables/lines-above';
import { withoutRepeatedTotals } from './tables/repeated-totals';
import { postsNeedsOf, USUAL_NEEDS, type PostsNeeds } from './tables/posts-needs';
import { isOwnSheet, isOwnTable } from './sheets/own-sheets';
import { candidateTable, recognisedTable } from './tables/recognised-table';
import { RowReader } from './tables/row-reader';
import { unreadPlan } from './tables/unread-plan';
import { leftOutFindings } from './tables/rows-left-out';
import type { FoundTable, Heading } from './tables/table';
import { totalOrRowFindings } from './tables/total-or-row';
import { wholeOf } from './whole-of';

export type { RecogniseOptions } from './readers/settings-of';

/**
 * Understands a workbook: finds the tables of the workbook contract by their headings and makes a Case of them.
 * Whatever cannot be read is a finding with its cell. With a finding of severity `error` the case is null.
 */
export function recognise(snapshot: WorkbookSnapshot, options: RecogniseOptions = {}): Recognition {
  const { assignment = [], corrections = [] } = options;
  const kept = new Set(snapshot.tables.filter(({ name }) => isOwnTable(name)).map(({ sheet }) => sheet));
  const foreign = snapshot.sheets.filter((sheet) => !isOwnSheet(sheet.name));
  const sheets = foreign.filter((sheet) => !kept.has(sheet.name));
  const find = (needs: PostsNeeds) =>
    sheets.map((sheet) =>
      findTables(
        sheet,
        snapshot.tables.filter((table) => table.sheet === sheet.name),
        needs,
        assignment.filter((table) => table.sheet === sheet.name),
      ),
    );
  const first = find(USUAL_NEEDS);
  const programme = programmeIn(
    first.flatMap((each) => each.tables),
    sheets,
    snapshot.dateSystem,
  );
  const needs = postsNeedsOf(programme);
  const found = needs.fte && needs.onlyModule === null ? first : find(needs);
  const { tables: lists, findings: repeated } = withoutRepeatedTotals(found.flatMap((each) => each.tables));
  const tables = withoutLongForm(lists, corrections);
  const kinds = new Set<TableKind>(tables.map((table) => table.heading.kind));
  const isWritten = (place: Place): boolean => options.isWritten?.(place) ?? false;
  const draft = newSettings();
  const areas: ReadArea[] = tables.map(({ heading: { grid }, area }) => ({
    sheet: grid.sheet.name,
    area: grid.areaInSheet(area),
  }));
  const pairs: Finding[] = [];
  for (const sheet of kinds.has('settings') ? [] : sheets) {
    if (!SHEET_WORDS.settings.usual.test(sheet.name)) continue;
    const { area, findings } = readSettingPairs(sheet, draft, snapshot.dateSystem);
    if (area !== null) areas.push({ sheet: sheet.name, area });
    pairs.push(...findings);
  }
  const input = readTables(tables, draft, snapshot.dateSystem, isWritten);
  areas.push(...fullTimeAreas(input.posts));
  const ofLists = tables
    .filter(({ heading }) => heading.grid.isTurned)
    .map((table) => ownSharesInList(table, input.posts, isWritten));
  const taken = (sheet: string) => areas.flatMap((each) => (each.sheet === sheet ? [each.area] : []));
  const located = new Map(
    sheets.map((sheet) => [sheet, correctionsOf(corrections, sheet, taken(sheet.name))] as const),
  );
  const blocks = sheets.flatMap((sheet) => readBlocks(sheet, taken(sheet.name), located.get(sheet)) ?? []);
  const tooLarge = sheets.filter(
    (sheet) => taken(sheet.name).length === 0 && located.get(sheet)?.isNoTable !== true && isTooLarge(sheet),
  );
  const hasPosts = kinds.has('posts');
  const ofBlocks = blocks.map((each) =>
    caseOfFigures(each, {
      hasPosts,
      isVersionChosen: draft.settings.currentVersion !== null,
      isWritten,
    }),
  );
  const inBlocks = inOrder(ofBlocks);
  for (const { sheet } of blocks) areas.push({ sheet: sheet.name, area: wholeOf(sheet) });
  const posts = [...input.posts, ...inBlocks.posts];
  const isBlock = (heading: Heading) => blocks.some(({ sheet }) => sheet === heading.grid.sheet);
  const incomplete = incompleteTables(
    found.flatMap((each) => each.incomplete.filter((heading) => !isBlock(heading))),
    kinds,
    hasPosts || blocks.length > 0,
  );
  const noPosts =
    inBlocks.posts.length > 0 || (blocks.length > 0 && inBlocks.findings.length > 0)
      ? []
      : postsFindings(kinds.has('posts'), incomplete.postsCameClose, input);
  // Budget lines without posts are those of something else, whatever is wrong with them.
  const isAboutElse = noPosts.length > 0 && !kinds.has('posts');
  const names = namedTargets(snapshot);
  const { settings, findings: ofSettings } = settingsOf(draft.settings, posts, options);
  const reading = [
    ...found.flatMap((each) => each.findings),
    ...lostSheets(assignment, sheets),
    ...correctionsOfLostSheets(corrections, sheets),
    ...[...located.values()].flatMap((each) => each.findings),
    ...blocks.flatMap(({ sheet }) => correctedBlock(sheet, located.get(sheet)!)),
    ...foreign
      .filter((sheet) => kept.has(sheet.name))
      .map(({ name }) => finding('own-sheet-kept', { sheet: name, cell: 'A1' }, {})),
    ...programmeFindings(draft.settings),
    ...input.findings,
    ...(isAboutElse ? [] : input.ofExports),
    ...pairs,
    ...incomplete.findings,
    ...repeated,
    ...leftOutFindings(tables, blocks),
    ...repeatedPosts(input.posts),
    ...inBlocks.findings,
    ...ofLists.flatMap((each) => each.findings),
    ...blocks.flatMap(looksOfBlock),
    ...tooLarge.map(({ name }) =>
      finding(
        'block-too-large',
        { sheet: name, cell: 'A1' },
        { sheet: name, most: numberValue(exact(MOST_CELLS)) },
      ),
    ),
  ];
  // Findings about years would only repeat that the posts could not be read.
  const consequences = hasErrors([...reading, ...noPosts])
    ? []
    : [
        ...ofSettings,
        ...implausiblePosts(posts, settings, ruleSetOf(settings), input.userRules),
        ...identicalPosts(posts),
        ...implausibleSources(input.moneySources),
      ];
  const findings = [...reading, ...noPosts, ...consequences, ...names.findings];
  const budgetLinesUnread =
    input.budgetLinesUnread ??
    incomplete.budgetLinesUnread ??
    (input.budgetLines.length === 0 && posts.length > 0 ? unreadPlan(sheets) : null);
  return {
    case: hasErrors(findings)
      ? null
      : {
          posts,
          userRules: input.userRules,
          budgetLines: input.budgetLines,
          ...(budgetLinesUnread === null ? {} : { budgetLinesUnread }),
          moneySources: [...input.moneySources, ...inBlocks.moneySources],
          statedFigures: [
            ...input.statedFigures,
            ...ofLists.flatMap((each) => each.statedFigures),
            ...inBlocks.statedFigures,
          ],
          municipalities: input.municipalities,
          settings,
        },
    findings,
    tables: tables.filter(({ heading }) => !isAboutElse || !isPositionList(heading)).map(recognisedTable),
    blocks: blocks.map(recognisedBlock),
    candidates: found.flatMap((each) => each.incomplete.filter(comesClose).map(candidateTable)),
    namedTargets: [...names.targets, ...ofLists.flatMap((each) => each.targets), ...inBlocks.targets],
    readAreas: areas,
  };
}

/**
 * Without the lists that could be stated figures or money but are positions with an amount, of which the posts are
 * made: no other table gives posts, and the sheet is not called *Ausgewiesen*. The plan of a module is one too.
 */
function withoutLongForm(
  lists: readonly FoundTable[],
  corrections: readonly Correction[],
): readonly FoundTable[] {
  if (lists.some((each) => each.heading.kind === 'posts')) return lists;
  return lists.filter(({ heading: own }) => {
    const { kind, grid } = own;
    if (isPositionList(own) && namesModuleAbove(own)) return false;
    if (kind !== 'stated' && kind !== 'money') return true;
    if (kind === 'stated' && SHEET_WORDS.stated.usual.test(grid.sheet.name)) return true;
    const others = lists.filter(({ heading }) => heading.grid.sheet === grid.sheet && heading.kind !== kind);
    const taken = others.map((each) => each.heading.grid.areaInSheet(each.area));
    const block = readBlocks(grid.sheet, taken, correctionsOf(corrections, grid.sheet, taken));
    const amounts = block === null ? [] : [...block.figures, ...block.illegible, ...block.blank];
    const has = (measures: readonly BlockMeasure[]): boolean =>
      amounts.some((each) => !each.isTotal && each.module !== null && measures.includes(each.measure));
    return !has(['cost', ...COST_PARTS]) || !has(['grant']);
  });
}

function correctionsOf(
  corrections: readonly Correction[],
  sheet: SheetSnapshot,
  taken: readonly Area[],
): LocatedCorrections {
  return locateCorrections(
    sheet,
    taken,
    corrections.filter((each) => each.sheet === sheet.name),
  );
}

/** That a cross-tab is read as a user said. */
function correctedBlock(sheet: SheetSnapshot, { labels, unit }: LocatedCorrections): readonly Finding[] {
  const [first] = labels;
  if (first === undefined && unit === null) return [];
  const { row, column } = first ?? { row: sheet.top, column: sheet.left };
  return [finding('block-corrected', { sheet: sheet.name, cell: cellAddress(row, column) }, {})];
}

/** What several sheets give, in their order. */
function inOrder(parts: readonly FiguresInCase[]): FiguresInCase {
  const { posts, stated, findings } = countedOnce(parts.flatMap((each) => each.posts));
  return {
    posts,
    moneySources: parts.flatMap((each) => each.moneySources),
    statedFigures: [...parts.flatMap((each) => each.statedFigures), ...stated],
    targets: parts.flatMap((each) => each.targets),
    findings: [...parts.flatMap((each) => each.findings), ...findings],
  };
}

/** The cells beside the tables that say how many hours a full post has. */
function fullTimeAreas(posts: readonly Post[]): readonly ReadArea[] {
  const areas = new Map<string, ReadArea>();
  for (const { fteFrom } of posts) {
    if (fteFrom?.unit !== 'hours' || fteFrom.fullTime.place === null) continue;
    const { sheet, cell } = fteFrom.fullTime.place;
    areas.set(`${sheet}!${cell}`, { sheet, area: parseArea(cell) });
  }
  return [...areas.values()];
}

interface Input {
  readonly posts: readonly Post[];
  readonly userRules: readonly Rule[];
  readonly budgetLines: readonly BudgetLine[];
  readonly moneySources: readonly MoneySource[];
  readonly statedFigures: readonly StatedFigure[];
  readonly municipalities: readonly Municipality[];
  readonly findings: readonly Finding[];
  /** What has to be said about budget lines as budget software gives them. */
  readonly ofExports: readonly Finding[];
  /** Why there are no budget lines although an export has some. */
  readonly budgetLinesUnread: Finding | null;
}

/** @param draft what the tables of settings say is added, before any other table is read */
function readTables(
  tables: readonly FoundTable[],
  draft: SettingsDraft,
  dateSystem: WorkbookSnapshot['dateSystem'],
  isWritten: (place: Place) => boolean,
): Input {
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
    moneySources: readAll('money', (reader) => readMoneySources(reader, dateSystem)),
    statedFigures: readAll('stated', (reader) => readStatedFigures(reader, dateSystem)),
    municipalities: readAll('municipalities', readMunicipalities),
    findings,
    ofExports: [...ofExports, ...others.filter((each) => each !== null)],
    budgetLinesUnread: first,
  };
}

/** Two known words in a row are often a note; three, or two on a sheet of the usual name, are meant as headings. */
function comesClose({ kind, columns, grid }: Heading): boolean {
  return columns.length >= 3 || SHEET_WORDS[kind].usual.test(grid.sheet.name);
}

/** An assignment for a sheet that is gone. */
function lostSheets(
  assignment: readonly AssignedTable[],
  sheets: readonly { readonly name: string }[],
): readonly Finding[] {
  return assignment
    .filter(({ sheet }) => !sheets.some(({ name }) => name === sheet))
    .map(({ sheet, headingRow }) => finding('assignment-lost', null, { sheet, row: String(headingRow) }));
}

function postsFindings(hasTable: boolean, cameClose: boolean, { posts, findings }: Input): Finding[] {
  if (!hasTable) return cameClose ? [] : [finding('no-posts-table', null, {})];
  return posts.length === 0 && !hasErrors(findings) ? [finding('posts-table-empty', null, {})] : [];
}
