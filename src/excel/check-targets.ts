import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';
import type { Place } from '../domain/place';
import { areaAddress, cellAddress } from '../workbook/address';
import { logArea } from '../workbook/plan/log-rows';
import type { FoundMonth, ReplacedSheet } from '../workbook/plan/replaced-sheets';
import { sameContent, sameValue } from '../workbook/plan/same-content';
import { LOG_SHEET, MONTH_SHEET, OWN_SHEETS } from '../workbook/sheets/own-sheets';
import { sheetEntries } from '../workbook/sheets/sheet-entries';
import type { SheetPlan } from '../workbook/sheets/sheet-plan';
import { sentBytes } from '../workbook/plan/sent-bytes';
import { placeKey } from '../workbook/plan/write-plan';
import type {
  CellContent,
  CellTarget,
  Expectation,
  LogWrite,
  TargetCheck,
} from '../workbook/plan/write-plan';
import type { ReadArea } from '../workbook/recognition';
import type { CellValue } from '../workbook/snapshot';
import { queueCellContents } from './cell-contents';
import { queueCellTraps } from './cell-traps';
import { queueValues, readAreas } from './read-areas';
import { queueComputedCells } from './computed-cells';
import { queueContent, type SheetContent, type TableThere } from './sheet-content';
import { isSameState, queueSameState } from './state-parts';
import type { ReadStateParts, StateParts } from './state-parts';

/** What a write would change, and what it takes for granted. */
export interface ToCheck {
  /** Cells of the user's own. */
  readonly targets: readonly CellTarget[];
  /** Ranges that must still hold what was read. */
  readonly expectations: readonly Expectation[];
  /** Cells among them that no input stands in, of which is asked whether they hold a formula; absent: none. */
  readonly asides?: readonly ReadArea[];
  /** Names of own sheets that the add-in made. */
  readonly ownSheets: readonly string[];
  /** Those of them whose state is gone; absent: none. */
  readonly lostSheets?: readonly string[];
  /** Sheets that are cleared or removed. */
  readonly replaced: readonly ReplacedSheet[];
  /** Cells that are written besides the targets, as those that a formula among them fills; absent: none. */
  readonly besides?: readonly { readonly place: Place }[];
  /** Cells that are entered along as they are; absent: none. */
  readonly neighbours?: readonly { readonly place: Place }[];
  /** Rows of the log that must be free; null where nothing is planned yet. */
  readonly log: LogWrite | null;
  readonly state: StateParts;
  /** Where a run is taken back: a target may also hold already what it gets, as where the run was only half written. */
  readonly undoes?: true;
}

/** Where a sheet stands, by an id that outlives its being renamed. */
export interface SheetPlace {
  readonly id: string;
  /** 0-based among the tabs. */
  readonly position: number;
}

/** A check, with what the way back from the write needs. */
export interface WorkbookCheck extends TargetCheck {
  /** The sheets that are written, by name. */
  readonly sheets: ReadonlyMap<string, SheetPlace>;
  /** What the targets and their neighbours held. */
  readonly contents: ReadonlyMap<string, CellContent>;
  /** The Excel tables on the sheets that are laid out anew or removed, by the name of the sheet. */
  readonly tablesOn: ReadonlyMap<string, readonly TableThere[]>;
  readonly state: ReadStateParts;
}

/**
 * Bytes of expectations that the writing request may look at again; more were seen by the check just before. Were its
 * answer too large, nobody would learn what came of the write.
 */
const BYTES_SEEN_AGAIN = 1_500_000;

/**
 * Holds what is about to be written against the workbook as it is now, in one request (more only where the
 * expectations exceed a response): missing and protected sheets, cells that changed since they were read,
 * own sheet names that the user has taken, own sheets that the user wrote on, targets that hold a formula, a state that
 * somebody else wrote.
 */
export async function checkTargets(context: Excel.RequestContext, toCheck: ToCheck): Promise<WorkbookCheck> {
  const { expectations } = toCheck;
  let look = queueLook(context, toCheck);
  const current = await readAreas(
    context,
    expectations.map(({ sheet, area }) => ({ sheet: look.sheetOf(sheet), area })),
    'values',
    () => {
      look = queueLook(context, toCheck);
    },
  );
  if (expectations.length === 0) await context.sync();
  return look.compare(current);
}

/**
 * The same check once more, in the request that is being put together, before anything in it is written.
 * @returns after the request: what was there when it began
 */
export function queueCheck(context: Excel.RequestContext, toCheck: ToCheck): () => WorkbookCheck {
  const expectations = seenAgain(toCheck.expectations);
  const look = queueLook(context, { ...toCheck, expectations });
  const values = expectations.map(({ sheet, area }) => queueValues(look.sheetOf(sheet), area));
  return () => look.compare(values.map((each) => each()));
}

/** As many as fit, the small ones first: budgets and municipalities, whose rows are the targets' own. */
function seenAgain(expectations: readonly Expectation[]): readonly Expectation[] {
  let free = BYTES_SEEN_AGAIN;
  return expectations
    .map((each) => ({ each, bytes: bytesOf(each) }))
    .sort((one, other) => one.bytes - other.bytes)
    .filter(({ bytes }) => {
      free -= bytes;
      return free >= 0;
    })
    .map(({ each }) => each);
}

function bytesOf({ values }: Expectation): number {
  return sentBytes(JSON.stringify(values));
}

interface Look {
  sheetOf(name: string): Excel.Worksheet;
  compare(current: readonly (readonly (readonly CellValue[])[])[]): WorkbookCheck;
}

function queueLook(context: Excel.RequestContext, toCheck: ToCheck): Look {
  const { targets, expectations, ownSheets, replaced, log, undoes = false } = toCheck;
  const lost = toCheck.lostSheets ?? [];
  const sheets = new Map<string, Excel.Worksheet>();
  const sheetOf = (name: string): Excel.Worksheet => {
    const sheet = sheets.get(name) ?? loadSheet(context, name);
    sheets.set(name, sheet);
    return sheet;
  };
  const needed = new Set([
    ...targets.map(({ place }) => place.sheet),
    ...expectations.map(({ sheet }) => sheet),
  ]);
  for (const name of [...needed, ...OWN_SHEETS, ...replaced.map((each) => each.name)]) sheetOf(name);
  const structure = context.workbook.protection;
  structure.load('protected');
  const neighbours = toCheck.neighbours ?? [];
  const contentsOf = queueCellContents([...targets, ...neighbours], sheetOf);
  const trapsOf = queueCellTraps([...targets, ...(toCheck.besides ?? []), ...neighbours], sheetOf);
  const computedOf = queueComputedCells(toCheck.asides ?? [], sheetOf);
  const contentOf = replaced.map((each) => ({
    each,
    read: queueContent(sheetOf(each.name), each.contents, each.tables),
  }));
  const logRows = log === null ? null : queueLogRows(sheetOf(LOG_SHEET), log);
  const stateNow = queueSameState(context, toCheck.state);

  const compare: Look['compare'] = (current) => {
    const findings: Finding[] = [];
    const formulas = new Map<string, string>();
    const state = stateNow();
    if (!isSameState(toCheck.state, state)) findings.push(finding('reconciled-meanwhile', null, {}));
    for (const name of needed) {
      if (sheetOf(name).isNullObject) findings.push(finding('sheet-missing', null, { sheet: name }));
    }
    for (const name of OWN_SHEETS) {
      const sheet = sheetOf(name);
      if (isLeftAlone(name, toCheck)) continue;
      if (sheet.isNullObject) {
        if (structure.protected) findings.push(finding('workbook-protected', null, { sheet: name }));
      } else if (lost.includes(name)) continue;
      else if (!ownSheets.includes(name)) findings.push(finding('sheet-name-taken', null, { sheet: name }));
      else if (sheet.protection.protected) findings.push(finding('sheet-protected', null, { sheet: name }));
    }
    if (lost.length > 0) findings.push(finding('sheets-without-state', null, { sheets: lost.join(', ') }));
    const contents = contentsOf();
    for (const { place, expected, value } of targets) {
      const content = contents.get(placeKey(place));
      if (content === undefined) continue;
      const isExpected = sameContent(content, expected) || (undoes && sameContent(content, value));
      if (typeof content === 'object' && !isExpected) formulas.set(placeKey(place), content.formula);
      else if (sheetOf(place.sheet).protection.protected) {
        findings.push(finding('target-protected', place, { sheet: place.sheet }));
      } else if (!isExpected) findings.push(finding('cell-changed', place, {}));
    }
    expectations.forEach((expectation, index) => {
      if (sheetOf(expectation.sheet).isNullObject) return;
      const changed = firstDifference(expectation, current[index]!);
      if (changed !== null)
        findings.push(finding('cell-changed', { sheet: expectation.sheet, cell: changed }, {}));
    });
    const told: Finding[] = [];
    let month: SheetPlan | 'gone' | null = null;
    const tablesOn = new Map<string, readonly TableThere[]>();
    for (const { each, read } of contentOf) {
      const isTaken = each.foreign === 'own-sheet-changed' && !ownSheets.includes(each.name);
      if (isTaken) continue;
      const content = read();
      tablesOn.set(each.name, content.tables);
      const found = foundOn(each, content);
      const isFirst = each.appended?.isSettled === false;
      if (found !== null) {
        month = found.plan;
        if (isFirst) told.push(...found.findings);
        if (isFirst && found.refused !== null) findings.push(found.refused);
      } else if (each.appended !== undefined && !content.exists) {
        month = 'gone';
        if (isFirst) told.push(finding('month-sheet-gone', null, {}));
      }
      const cell = firstForeign(each, content, found);
      if (cell !== null) findings.push(finding(each.foreign, { sheet: each.name, cell }, {}));
      else if (content.hidesRows) findings.push(finding('own-sheet-filtered', null, { sheet: each.name }));
    }
    const taken = sheetOf(LOG_SHEET).isNullObject ? null : (logRows?.() ?? null);
    if (taken !== null) findings.push(finding('cell-changed', { sheet: LOG_SHEET, cell: taken }, {}));

    const present = [...sheets].filter(([, sheet]) => !sheet.isNullObject);
    const places = new Map(present.map(([name, { id, position }]) => [name, { id, position }]));
    const existingSheets = new Set(OWN_SHEETS.filter((name) => places.has(name)));
    const logPosition = places.get(LOG_SHEET)?.position ?? null;
    const computedAsides = computedOf();
    const found = { findings, formulas, computedAsides, ...trapsOf(), existingSheets, logPosition };
    const ofMonth = month === null ? {} : { month, told };
    return { ...found, ...ofMonth, sheets: places, contents, state, tablesOn };
  };
  return { sheetOf, compare };
}

/** `KIM-Monat` is not in every workbook: one that nobody is about to write and that is not ours may be the user's own. */
function isLeftAlone(name: string, { ownSheets, replaced }: ToCheck): boolean {
  return name === MONTH_SHEET && !ownSheets.includes(name) && !replaced.some((each) => each.name === name);
}

/**
 * What somebody left on a sheet whose columns stay; null for every other sheet, and where it holds only what stood there before
 * the last run: then that one is half undone.
 */
function foundOn({ appended, contents }: ReplacedSheet, content: SheetContent): FoundMonth | null {
  if (appended === undefined || !content.exists) return null;
  const [shown = [], ...before] = contents;
  const isHalfUndone = !content.holds(shown) && before.some((each) => content.holds(each));
  return isHalfUndone ? null : appended.find(content.entries);
}

/** The first cell of a sheet that somebody else wrote; null where there is none. */
function firstForeign(
  { contents, appended }: ReplacedSheet,
  content: SheetContent,
  found: FoundMonth | null,
): string | null {
  if (found === null) return content.firstForeign(contents);
  const changed = appended?.isSettled === true ? found.firstChanged : null;
  return found.foreign ?? content.firstForeign([...contents, sheetEntries(found.plan)]) ?? changed;
}

function loadSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id,name,position,protection/protected');
  return sheet;
}

/** Asks which cell stands in the way of the rows of the log; null where none does. */
function queueLogRows(sheet: Excel.Worksheet, log: LogWrite): () => string | null {
  const { top, rows } = logArea(log);
  const range = sheet.getRangeByIndexes(top, 0, rows, log.headings.length);
  range.load('values');
  return () => firstFilled(range, log);
}

function firstFilled({ values }: Excel.Range, log: LogWrite): string | null {
  const empty = (values as CellValue[][]).map((row) => row.map((): CellValue => ''));
  const area = { ...logArea(log), left: 0, columns: log.headings.length };
  return firstDifference({ sheet: log.sheet, area, values: empty }, values as CellValue[][]);
}

/** The address of the first cell that no longer holds what was read, or null. */
function firstDifference(expectation: Expectation, now: readonly (readonly CellValue[])[]): string | null {
  const { area, values } = expectation;
  if (now.length !== values.length) return areaAddress(area);
  for (let row = 0; row < values.length; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      if (!sameValue(now[row]![column]!, values[row]![column]!)) {
        return cellAddress(area.top + row, area.left + column);
      }
    }
  }
  return null;
}
