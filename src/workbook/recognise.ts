import { append } from '../domain/append';
import { makeOnce } from '../domain/explanation/make-once';
import { finding, type Finding } from '../domain/findings/finding';
import { hasErrors } from '../domain/findings/severity';
import { UNTOLD_MODULE } from '../domain/module';
import { userRulesWith } from '../domain/notices/rules-of-notices';
import type { Settings, StoppedParts } from '../domain/case';
import type { Place } from '../domain/place';
import { ruleSetOf } from '../domain/rules/programmes';
import { SHEET_WORDS } from '../domain/vocabulary/sheet-words';
import type { TableKind } from '../domain/vocabulary/vocabulary';
import type { AssignedTable } from './assignment/assignment';
import { correctionsOfLostSheets } from './assignment/locate-corrections';
import { besideFigures } from './blocks/beside-figures';
import { costAndGrantApart } from './blocks/cost-and-grant-apart';
import { leftToOthers } from './blocks/left-to-others';
import { moneyCountedOnce, withoutAskedStatus } from './blocks/money-counted-once';
import { moneyInList } from './blocks/money-in-list';
import { ownSharesByWitness } from './blocks/own-share-by-witness';
import { ownSharesInList } from './blocks/own-share-in-list';
import { postsOfLists } from './blocks/posts-of-lists';
import { readCrossTabs } from './blocks/read-cross-tabs';
import { recognisedBlock } from './blocks/recognised-block';
import { modulesBesideList, modulesOnlySummed } from './blocks/modules-beside-list';
import { withoutLongForm } from './blocks/without-long-form';
import { withoutMisplaced } from './names/misplaced-names';
import { namedTargets } from './names/named-targets';
import { identicalPosts } from './plausibility/identical-posts';
import { implausiblePosts } from './plausibility/implausible-posts';
import { implausibleSources } from './plausibility/implausible-sources';
import { laterThanRules } from './plausibility/later-than-rules';
import { postsThatMayBeSums } from './plausibility/posts-that-may-be-sums';
import { fullTimeAreas } from './readers/full-time-areas';
import { leftInVersions } from './readers/left-in-versions';
import { programmeIn } from './readers/programme-in';
import { readSettingPairs } from './readers/read-settings';
import { readTables, type ListsInCase } from './readers/read-tables';
import { repeatedPosts } from './readers/repeated-posts';
import { aboutProgramme, settingsOf, type RecogniseOptions } from './readers/settings-of';
import { newSettings, putUnread } from './readers/settings-draft';
import type { Area } from './address';
import type { ReadArea, Recognition } from './recognition';
import type { WorkbookSnapshot } from './snapshot';
import { besideInputs } from './tables/beside-inputs';
import { findTables } from './tables/find-tables';
import { incompleteTables } from './tables/heading-findings';
import { isPositionList } from './tables/is-export';
import { withoutRepeatedTotals } from './tables/repeated-totals';
import { postsNeedsOf, USUAL_NEEDS, type PostsNeeds } from './tables/posts-needs';
import { keptResults } from './sheets/kept-results';
import { isOwnSheet } from './sheets/own-sheets';
import { readArea } from './tables/read-area';
import { candidateTable, recognisedTable } from './tables/recognised-table';
import { unreadPlan } from './tables/unread-plan';
import { leftOutFindings } from './tables/rows-left-out';
import type { Heading } from './tables/table';
import { wholeOf } from './whole-of';

export type { RecogniseOptions } from './readers/settings-of';

/**
 * Understands a workbook: finds the tables of the workbook contract by their headings and makes a Case of them.
 * Whatever cannot be read is a finding with its cell. With a finding of severity `error` the case is null.
 */
export function recognise(snapshot: WorkbookSnapshot, options: RecogniseOptions = {}): Recognition {
  const { assignment = [], corrections = [] } = options;
  const kept = keptResults(snapshot);
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
  const isOwn = programme.ruleSet?.words === 'own';
  const needs = postsNeedsOf(programme.ruleSet, programme.settings);
  const isUsual = needs.fte && needs.dates && needs.onlyModule === null && !isOwn;
  const byHand = { assignment, corrections };
  const ofOthers = leftToOthers(sheets, isUsual ? first : find(needs), byHand, needs, snapshot.dateSystem);
  const { found } = ofOthers;
  const { tables: lists, findings: repeated } = withoutRepeatedTotals(found.flatMap((each) => each.tables));
  const tables = withoutLongForm(lists, sheets, corrections);
  const kinds = new Set<TableKind>(tables.map((table) => table.heading.kind));
  const isWritten = (place: Place): boolean => options.isWritten?.(place) ?? false;
  const draft = newSettings();
  const ofTables: readonly ReadArea[] = tables.map((table) => {
    const { grid } = table.heading;
    return { sheet: grid.sheet.name, area: grid.areaInSheet(readArea(table)) };
  });
  const areas: ReadArea[] = [];
  const pairs: Finding[] = [];
  for (const sheet of kinds.has('settings') ? [] : sheets) {
    if (!SHEET_WORDS.settings.usual.test(sheet.name)) continue;
    const { area, findings } = readSettingPairs(sheet, draft, snapshot.dateSystem);
    if (area !== null) areas.push({ sheet: sheet.name, area });
    append(pairs, findings);
  }
  const input = readTables(tables, draft, snapshot.dateSystem, isWritten);
  append(areas, fullTimeAreas(input.posts));
  const taken = (sheet: string) =>
    [...ofTables, ...areas].flatMap((each) => (each.sheet === sheet ? [each.area] : []));
  const hasPosts = kinds.has('posts');
  const isVersionChosen = draft.settings.currentVersion !== null;
  const crossTabs = readCrossTabs(
    sheets.filter((sheet) => !ofOthers.others.has(sheet)),
    taken,
    corrections,
    { hasPosts, isVersionChosen, onlyYear: onlyYearOf(draft.settings), isWritten },
    needs,
    snapshot.dateSystem,
  );
  const { blocks } = crossTabs;
  for (const { sheet } of blocks) areas.push({ sheet: sheet.name, area: wholeOf(sheet) });
  const posts = [...input.posts, ...crossTabs.posts];
  const isBlock = (heading: Heading) => blocks.some(({ sheet }) => sheet === heading.grid.sheet);
  const incomplete = incompleteTables(
    found.flatMap((each) => each.incomplete.filter((heading) => !isBlock(heading))),
    kinds,
    hasPosts || blocks.length > 0,
  );
  const noPosts =
    crossTabs.posts.length > 0 || (blocks.length > 0 && hasErrors(crossTabs.findings.figures))
      ? []
      : postsFindings(kinds.has('posts'), incomplete.postsCameClose, input).map((each) =>
          each.code === 'no-posts-table' ? (costAndGrantApart(sheets, needs.words) ?? each) : each,
        );
  // Budget lines without posts are those of something else, whatever is wrong with them.
  const isAboutElse = noPosts.length > 0 && !kinds.has('posts');
  const named = namedTargets(snapshot, needs.words);
  const misplaced = withoutMisplaced(named.targets, tables.map(recognisedTable));
  const names = { targets: misplaced.targets, findings: [...named.findings, ...misplaced.findings] };
  const isUntold = [...posts, ...input.userRules, ...input.notices].some(
    ({ module }) => module === UNTOLD_MODULE,
  );
  const ofProgramme = aboutProgramme(draft.settings, programme, isUntold);
  if (ofProgramme.unknown !== null) putUnread(draft, 'programme', ofProgramme.unknown);
  const stated = { ...draft.settings, ownProgramme: isOwn ? programme.ruleSet : null };
  const { settings, findings: ofSettings } = settingsOf(stated, posts, options);
  const inLists = makeOnce(() =>
    postsOfLists(
      input.posts.filter(({ version }) => version === null || version === settings.currentVersion),
    ),
  );
  const listsOfPosts = tables.filter(({ heading }) => heading.kind === 'posts');
  const ofLists = listsOfPosts.map((table) => ownSharesInList(table, inLists, isWritten));
  const money = listsOfPosts.map((table) => moneyInList(table, inLists));
  const moneyBeside = [...money.flatMap((each) => each.moneySources), ...crossTabs.moneySources];
  const thirdParty = moneyCountedOnce(moneyBeside, input.moneySources, posts);
  const ownShares = ownSharesByWitness(
    [...ofLists, crossTabs].flatMap((each) => each.statedFigures),
    posts.filter(({ version }) => version === null || version === settings.currentVersion),
    moneyBeside.map((source) => ({ source, counted: thirdParty.instead.get(source) ?? source })),
  );
  const ruleSet = ruleSetOf(settings);
  const userRules = userRulesWith({ userRules: input.userRules }, input.notices, ruleSet.rules);
  const reading = [
    ...found.flatMap((each) => each.findings),
    ...lostSheets(assignment, sheets),
    ...correctionsOfLostSheets(corrections, sheets),
    ...crossTabs.findings.corrections,
    ...foreign
      .filter((sheet) => kept.has(sheet.name))
      .map(({ name }) => finding('own-sheet-kept', { sheet: name, cell: 'A1' }, { own: kept.get(name)! })),
    ...ofProgramme.findings,
    ...(isUntold && !hasErrors(ofProgramme.findings)
      ? [finding('modules-untold', draft.settings.places.programme ?? null, {})]
      : []),
    ...input.findings,
    ...(isAboutElse ? [] : input.ofExports),
    ...pairs,
    ...incomplete.findings,
    ...repeated,
    ...leftOutFindings(tables, blocks),
    ...repeatedPosts(input.posts),
    ...withoutAskedStatus(crossTabs.findings.figures, thirdParty),
    ...(hasPosts
      ? modulesBesideList(
          input.posts,
          [...input.statedFigures, ...crossTabs.statedFigures],
          crossTabs.notCompared,
          draft.settings.years,
        )
      : modulesOnlySummed(crossTabs.posts, crossTabs.statedFigures, draft.settings.years)),
    ...ofLists.flatMap((each) => each.findings),
    ...withoutAskedStatus(
      money.flatMap((each) => each.findings),
      thirdParty,
    ),
    ...thirdParty.findings,
    ...ownShares.findings,
    ...crossTabs.findings.looks,
    ...ofOthers.findings,
    ...(posts.length > 0 && ofOthers.doubt !== null ? [ofOthers.doubt] : []),
  ];
  // Findings about years would only repeat that the posts could not be read.
  const consequences = hasErrors([...reading, ...noPosts])
    ? []
    : [
        ...ofSettings,
        ...leftInVersions(posts, settings, isVersionChosen, draft.settings.years),
        ...implausiblePosts(posts, settings, ruleSet, userRules),
        ...(hasErrors(ofSettings) ? [] : laterThanRules(posts, settings.years, ruleSet)),
        ...identicalPosts(posts),
        ...postsThatMayBeSums(posts),
        ...implausibleSources(input.moneySources),
      ];
  const findings = [...reading, ...noPosts, ...consequences, ...names.findings];
  const rates = [...(isOwn ? programme.stopped : []), ...(input.stopped.rates ?? [])];
  const stopped: StoppedParts = { ...input.stopped, ...(rates.length === 0 ? {} : { rates }) };
  const budgetLinesUnread =
    input.budgetLinesUnread ??
    incomplete.budgetLinesUnread ??
    (input.budgetLines.length === 0 && posts.length > 0 ? unreadPlan(sheets) : null);
  const shown = tables.filter(({ heading }) => !isAboutElse || !isPositionList(heading));
  return {
    case: hasErrors(findings)
      ? null
      : {
          posts,
          userRules,
          ...(input.notices.length === 0 ? {} : { notices: input.notices }),
          budgetLines: input.budgetLines,
          accountKey: input.accountKey,
          ...(budgetLinesUnread === null ? {} : { budgetLinesUnread }),
          moneySources: [...input.moneySources, ...thirdParty.sources],
          statedFigures: [...input.statedFigures, ...ownShares.statedFigures],
          municipalities: input.municipalities,
          ...(Object.keys(stopped).length === 0 ? {} : { stopped }),
          settings,
        },
    findings,
    tables: shown.map(recognisedTable),
    blocks: blocks.map(recognisedBlock),
    candidates: found.flatMap((each) => each.incomplete.filter(comesClose).map(candidateTable)),
    namedTargets: [...names.targets, ...ofLists.flatMap((each) => each.targets), ...crossTabs.targets],
    readAreas: [
      ...ofTables.map((each, index) => {
        const list = shown.indexOf(tables[index]!);
        return list < 0 ? each : { ...each, list };
      }),
      ...areas,
    ],
    asides: [
      ...tables.flatMap((table) => asidesOf(table.heading.grid.sheet.name, besideInputs(table))),
      ...blocks.flatMap((block) =>
        asidesOf(block.sheet.name, besideFigures(recognisedBlock(block), wholeOf(block.sheet))),
      ),
    ],
  };
}

function asidesOf(sheet: string, areas: readonly Area[]): readonly ReadArea[] {
  return areas.map((area) => ({ sheet, area }));
}

/** The budget year where the settings name a single one. */
function onlyYearOf({ years }: Settings): number | null {
  const [only = null, ...more] = years;
  return more.length === 0 ? only : null;
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

function postsFindings(hasTable: boolean, cameClose: boolean, { posts, findings }: ListsInCase): Finding[] {
  if (!hasTable) return cameClose ? [] : [finding('no-posts-table', null, {})];
  return posts.length === 0 && !hasErrors(findings) ? [finding('posts-table-empty', null, {})] : [];
}
