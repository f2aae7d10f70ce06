import type { Language } from '../../domain/language';
import type { Result } from '../../domain/result';
import { resultSheetTexts } from '../../i18n/result-sheet-texts';
import { textsOfResult } from '../../i18n/texts-of-result';
import type { ResultSheetTexts } from '../../i18n/de/result-sheet';
import { cellAddress } from '../address';
import type { SheetPlan } from '../sheets/sheet-plan';
import type { CellValue, WorkbookSnapshot } from '../snapshot';
import { isShownSheet, LOG_SHEET } from '../sheets/own-sheets';
import { serialTime } from '../run-time';
import type { RunTime } from '../run-time';
import { LOG_COLUMNS, logRow, type LogCells } from './log-columns';
import type { LoggedChange } from './read-log';
import type { AddedSheet, CellContent, CellWrite, LogWrite, SheetWrite } from './write-plan';

/** The headings of the log sheet, from A1. */
export function logHeadings(language: Language): readonly string[] {
  const { log } = resultSheetTexts(language);
  return LOG_COLUMNS.map((column) => log[column]);
}

/** When and by whom a run was made, and the language of its rows. */
export interface ByWhom {
  readonly time: RunTime;
  /** The setting `Bearbeitung`; '' where there is none. */
  readonly editor: string;
  readonly language: Language;
}

/** The log rows of a run: one for each cell that changes, one for each sheet that is laid out. */
export function reconcileLog(
  snapshot: WorkbookSnapshot,
  result: Result,
  cells: readonly CellWrite[],
  sheets: readonly SheetPlan[],
  { time, editor, language }: ByWhom,
): LogWrite {
  const texts = resultSheetTexts(language);
  const head = {
    time: serialTime(time, snapshot.dateSystem),
    editor,
    action: texts.log.reconciled,
    ruleSet: result.ruleSet,
    scenario: textsOfResult(result, language).scenarios[result.scenario],
    basis: texts.bases[result.basis],
  };
  const laidOut = sheets
    .filter(({ hidden }) => hidden !== true)
    .map((sheet) => sheetRow(head, sheet, texts.log.laidOut));
  return append(snapshot, [...cellRows(head, cells, texts), ...laidOut], language);
}

/** The log rows of an undo. */
export function undoLog(
  snapshot: WorkbookSnapshot,
  { cells = [], addedSheets = [], changes = [] }: Entries,
  sheets: readonly SheetWrite[],
  { time, editor, language }: ByWhom,
): LogWrite {
  const texts = resultSheetTexts(language);
  const head = { time: serialTime(time, snapshot.dateSystem), editor, action: texts.log.undone };
  const isSeen = (write: SheetWrite): boolean =>
    isShownSheet(write.action === 'remove' ? write.name : write.sheet.name);
  const sheetRows = sheets
    .filter(isSeen)
    .map((write) =>
      write.action === 'remove'
        ? logRow({ ...head, sheet: write.name, figure: texts.log.removed })
        : sheetRow(head, write.sheet, texts.log.restored),
    );
  const entries = { cells, addedSheets, changes };
  const rows = [...entryRows(head, entries, texts.log.sheetRemoved, texts), ...sheetRows];
  return append(snapshot, rows, language);
}

/** What a run that computes nothing does, or what undoing it takes away. */
export interface Entries {
  readonly cells?: readonly CellWrite[];
  readonly addedSheets?: readonly AddedSheet[];
  /** What was said about tables, in words. */
  readonly changes?: readonly LoggedChange[];
}

/** Formulas that became values, or were entered once more; entries of the user in the pane; sheets of the template; what a table is. */
export type EntryAction = 'frozen' | 'reentered' | 'entered' | 'template' | 'assigned';

/** The log rows of a run that computed nothing. */
export function entriesLog(
  snapshot: WorkbookSnapshot,
  entries: Entries,
  action: EntryAction,
  { time, editor, language }: ByWhom,
): LogWrite {
  const texts = resultSheetTexts(language);
  const head = { time: serialTime(time, snapshot.dateSystem), editor, action: texts.log[action] };
  return append(snapshot, entryRows(head, entries, texts.log.sheetAdded, texts), language);
}

/** A row for each cell, each sheet and each change in words; one that says so where no cell was changed at all. */
function entryRows(
  head: LogCells,
  { cells = [], addedSheets = [], changes = [] }: Entries,
  sheetWords: string,
  texts: ResultSheetTexts,
): CellValue[][] {
  const others = [
    ...addedSheets.map((sheet) => sheetRow(head, sheet, sheetWords)),
    ...changes.map((change) => logRow({ ...head, ...change })),
  ];
  return cells.length === 0 && others.length > 0 ? others : [...cellRows(head, cells, texts), ...others];
}

function cellRows(head: LogCells, cells: readonly CellWrite[], texts: ResultSheetTexts): CellValue[][] {
  if (cells.length === 0) return [logRow({ ...head, figure: texts.log.unchanged })];
  return cells.map(({ place, figure, before, after }) =>
    logRow({ ...head, ...place, figure, before: shownText(before), after: shownText(after) }),
  );
}

/** A row about a whole sheet. */
function sheetRow(
  head: LogCells,
  { name, values }: Pick<SheetPlan, 'name' | 'values'>,
  figure: string,
): CellValue[] {
  return logRow({ ...head, sheet: name, cell: extent({ values }), figure });
}

function shownText(content: CellContent): CellValue {
  return typeof content === 'object' ? content.formula : content;
}

function append(
  snapshot: WorkbookSnapshot,
  rows: readonly (readonly CellValue[])[],
  language: Language,
): LogWrite {
  const log = snapshot.sheets.find((sheet) => sheet.name === LOG_SHEET);
  const firstRow = log === undefined ? 0 : log.top + log.values.length;
  const last = LOG_COLUMNS.length - 1;
  const isShort = log?.top === 0 && log.left === 0 && (log.values[0]?.[last] ?? '') === '';
  return {
    sheet: LOG_SHEET,
    firstRow,
    ...(isShort ? { missingHeading: last } : {}),
    headings: logHeadings(language),
    rows,
  };
}

/** The area from A1 that a sheet's values fill, in A1 notation. */
export function extent(sheet: Pick<SheetPlan, 'values'>): string {
  return `A1:${cellAddress(sheet.values.length - 1, (sheet.values[0]?.length ?? 1) - 1)}`;
}

/** Where the rows of a log write stand: below the headings, which a new sheet gets first. */
export function logArea(log: LogWrite): { readonly top: number; readonly rows: number } {
  return { top: Math.max(log.firstRow, 1), rows: log.rows.length };
}
