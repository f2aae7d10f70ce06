import { areaAddress } from '../workbook/address';
import { addedContent } from '../workbook/plan/added-content';
import { cellsOfUser } from '../workbook/plan/cells-of-user';
import { logArea } from '../workbook/plan/log-rows';
import type { Grid } from '../workbook/plan/replaced-sheets';
import { sameContent, sameValue } from '../workbook/plan/same-content';
import { removedNames } from '../workbook/plan/removed-names';
import { placeKey } from '../workbook/plan/write-plan';
import type { CellContent, CellWrite } from '../workbook/plan/write-plan';
import { LOG_SHEET } from '../workbook/sheets/own-sheets';
import { sheetEntries } from '../workbook/sheets/sheet-entries';
import type { SheetPlan, TablePlan } from '../workbook/sheets/sheet-plan';
import type { CellValue } from '../workbook/snapshot';
import type { BrokenWrite } from './before';
import { queueCellContents } from './cell-contents';
import { inExcel } from './in-excel';
import { queueContent } from './sheet-content';
import type { SheetContent } from './sheet-content';
import { loadStateParts, queueStateTexts } from './state-parts';
import type { ReadStateParts } from './state-parts';

/**
 * How a cell of the plan is now: as before, as planned, as Excel kept the write otherwise, as somebody else left it, or
 * gone with its sheet.
 */
export type CellNow = 'before' | 'after' | 'kept' | 'other' | 'gone';

/** Nothing, some or all of the rows of the plan, or something else. */
export type LogNow = 'none' | 'some' | 'all' | 'other';

/** A sheet that a plan makes, lays out or removes. */
export interface SheetNow {
  readonly name: string;
  readonly existedBefore: boolean;
  /** What it held before; empty where it did not exist or held nothing. */
  readonly before: Grid;
  /** What the plan leaves there; null where it removes the sheet. */
  readonly planned: Grid | null;
  /** The Excel tables that stood there before. */
  readonly tablesBefore: readonly TablePlan[];
  /** Names of the Excel tables that the add-in may have made there. */
  readonly tables: readonly string[];
  /** What Excel kept there instead; absent where nothing was read back. */
  readonly kept?: Grid;
  readonly now: SheetContent;
}

/** What became of a write, read from the workbook. */
export interface Picture {
  readonly state: ReadStateParts;
  readonly cells: ReadonlyMap<CellWrite, CellNow>;
  readonly sheets: readonly SheetNow[];
  /** What stands where the log gets the rows of the plan. */
  readonly log: LogNow;
}

/** What a cell held before the write: what was seen last, not what the plan was made on. */
export function contentBefore({ before }: BrokenWrite, { place, before: planned }: CellWrite): CellContent {
  return before.check.contents.get(placeKey(place)) ?? planned;
}

/** Reads what became of a write. @throws ExcelFailure */
export function pictureOf(broken: BrokenWrite): Promise<Picture> {
  return inExcel(async (context) => {
    const { plan, before, removing } = broken;
    const removed = new Set(removing ? removedNames(plan) : []);
    const sheetOf = (name: string): Excel.Worksheet => {
      // One that was removed and came back has another id.
      const id = removed.has(name) ? name : (before.check.sheets.get(name)?.id ?? name);
      return context.workbook.worksheets.getItemOrNullObject(id);
    };
    const cells = cellsOfUser(plan);
    const contentsOf = queueCellContents(cells, sheetOf);
    const sheets = sheetsOf(broken).map((sheet) => {
      const contents = [sheet.before, ...leftBy(sheet)];
      return { sheet, read: queueContent(sheetOf(sheet.name), contents, sheet.tables) };
    });
    const log = sheetOf(LOG_SHEET);
    log.load('name');
    const { top, rows } = logArea(plan.log);
    const logRows = log.getRangeByIndexes(top, 0, rows, plan.log.headings.length);
    logRows.load('values');
    const parts = loadStateParts(context);
    await context.sync();
    const stateOf = queueStateTexts(parts);
    await context.sync();

    const contents = contentsOf();
    return {
      state: stateOf(),
      cells: new Map(cells.map((cell) => [cell, cellNow(broken, cell, contents.get(placeKey(cell.place)))])),
      sheets: sheets.map(({ sheet, read }) => ({ ...sheet, now: read() })),
      log: log.isNullObject ? 'none' : logNow(broken, logRows.values as CellValue[][]),
    };
  });
}

function cellNow(broken: BrokenWrite, cell: CellWrite, now: CellContent | undefined): CellNow {
  if (now === undefined) return 'gone';
  if (sameContent(now, cell.after)) return 'after';
  if (sameContent(now, contentBefore(broken, cell))) return 'before';
  const kept = broken.kept?.cells.get(placeKey(cell.place));
  return kept !== undefined && sameContent(now, kept) ? 'kept' : 'other';
}

function logNow({ plan, kept }: BrokenWrite, now: Grid): LogNow {
  const cells = now.flatMap((row, index) =>
    row.map((value, column) => ({
      value,
      planned: plan.log.rows[index]![column]!,
      kept: kept?.log[index]?.[column] ?? '',
    })),
  );
  if (cells.every(({ value }) => value === '')) return 'none';
  const isPlanned = (each: (typeof cells)[number]): boolean => sameValue(each.value, each.planned);
  if (cells.every(isPlanned)) return 'all';
  const isOurs = (each: (typeof cells)[number]): boolean =>
    isPlanned(each) || sameValue(each.value, each.kept);
  return cells.every((each) => each.value === '' || isOurs(each)) ? 'some' : 'other';
}

function sheetsOf(broken: BrokenWrite): readonly Omit<SheetNow, 'now'>[] {
  return sheetsOfPlan(broken).map((sheet) => {
    const kept = broken.kept?.sheets.get(sheet.name);
    return kept === undefined ? sheet : { ...sheet, kept };
  });
}

function sheetsOfPlan({ plan, before }: BrokenWrite): readonly Omit<SheetNow, 'now'>[] {
  const existed = (name: string): boolean => before.check.sheets.has(name);
  const planBefore = (name: string): SheetPlan | undefined =>
    before.state.shown.find((sheet) => sheet.name === name);
  const shownBefore = (name: string): Grid => entriesShown(planBefore(name));
  return [
    ...plan.sheets.map((write) => {
      const name = write.action === 'remove' ? write.name : write.sheet.name;
      const planned = write.action === 'remove' ? null : sheetEntries(write.sheet);
      const tablesBefore = planBefore(name)?.tables ?? [];
      const tables = namesOf([...tablesBefore, ...(write.action === 'remove' ? [] : write.sheet.tables)]);
      return { name, existedBefore: existed(name), before: shownBefore(name), planned, tablesBefore, tables };
    }),
    ...(plan.addedSheets ?? []).map((added) => ({
      name: added.name,
      existedBefore: existed(added.name),
      before: [],
      planned: addedContent(added, plan.cells),
      tablesBefore: [],
      tables: [],
    })),
    ...(plan.removedSheets ?? []).map(({ name, values }) => ({
      name,
      existedBefore: existed(name),
      before: values,
      planned: null,
      tablesBefore: [],
      tables: [],
    })),
    ...(existed(LOG_SHEET)
      ? []
      : [
          {
            name: LOG_SHEET,
            existedBefore: false,
            before: [],
            planned: [plan.log.headings, ...plan.log.rows],
            tablesBefore: [],
            tables: [],
          },
        ]),
  ];
}

function namesOf(tables: readonly TablePlan[]): readonly string[] {
  return [...new Set(tables.map(({ name }) => name))];
}

function entriesShown(plan: SheetPlan | undefined): Grid {
  return plan === undefined ? [] : sheetEntries(plan);
}

/** A sheet that the write changed and that is not as it was; one that somebody else wrote on or deleted is theirs. */
export function isChanged({ removing }: BrokenWrite, sheet: SheetNow): boolean {
  const { existedBefore, before, planned, now } = sheet;
  if (!existedBefore) return planned !== null && now.exists && now.firstForeign(leftBy(sheet)) === null;
  if (!now.exists) return removing && planned === null;
  const isAsBefore = now.holds(before) && standsAsBefore(sheet);
  return !isAsBefore && now.firstForeign([before, ...leftBy(sheet)]) === null;
}

/** A table that was resized shows in no cell. One that went took its cells along. */
function standsAsBefore({ tablesBefore, now }: SheetNow): boolean {
  return tablesBefore.every(({ name, area }) => {
    const there = now.tables.find((table) => table.name === name)?.area;
    return there == null || areaAddress(there) === areaAddress(area);
  });
}

/** What the write may have left on a sheet. */
export function leftBy({ planned, kept }: Pick<SheetNow, 'planned' | 'kept'>): readonly Grid[] {
  return [planned, kept].filter((grid) => grid != null);
}

/** The cells that hold what was planned, or what Excel made of it, and did not before. */
export function cellsChanged(broken: BrokenWrite, { cells }: Picture): readonly CellWrite[] {
  return [...cells].flatMap(([cell, now]) =>
    now === 'kept' || (now === 'after' && !sameContent(contentBefore(broken, cell), cell.after))
      ? [cell]
      : [],
  );
}

/**
 * Whether a cell shows by itself that it is not as before. One that was not looked at before the write is filled by the
 * formula above it, and shows the same with the formula and without.
 */
export function tellsByItself({ before }: BrokenWrite, { place }: CellWrite): boolean {
  return before.check.contents.has(placeKey(place));
}

/** Whether everything was written, though Excel did not say so. */
export function isWhole({ plan }: BrokenWrite, { state, cells, sheets, log }: Picture): boolean {
  return (
    state.text === plan.state &&
    [...cells].every(([, now]) => now === 'after') &&
    sheets.every(({ planned, now }) => (planned === null ? !now.exists : now.holds(planned))) &&
    log === 'all'
  );
}
