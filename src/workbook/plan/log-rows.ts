import type { Language } from '../../domain/language';
import type { Result } from '../../domain/result';
import { resultSheetTexts } from '../../i18n/texts';
import type { ResultSheetTexts } from '../../i18n/de/result-sheet';
import { cellAddress } from '../address';
import type { SheetPlan } from '../sheets/sheet-plan';
import type { CellValue, WorkbookSnapshot } from '../snapshot';
import { LOG_SHEET } from '../sheets/own-sheets';
import { serialTime } from '../run-time';
import type { RunTime } from '../run-time';
import type { LoggedChange } from './read-log';
import type { AddedSheet, CellContent, CellWrite, LogWrite, SheetWrite } from './write-plan';

/** The headings of the log sheet, from A1. */
export function logHeadings(language: Language): readonly string[] {
  const { log } = resultSheetTexts(language);
  return [
    log.time,
    log.action,
    log.ruleSet,
    log.scenario,
    log.basis,
    log.sheet,
    log.cell,
    log.figure,
    log.before,
    log.after,
  ];
}

/** The log rows of a run: one for each cell that changes, one for each sheet that is laid out. */
export function reconcileLog(
  snapshot: WorkbookSnapshot,
  result: Result,
  cells: readonly CellWrite[],
  sheets: readonly SheetPlan[],
  time: RunTime,
  language: Language,
): LogWrite {
  const texts = resultSheetTexts(language);
  const head = [
    serialTime(time, snapshot.dateSystem),
    texts.log.reconciled,
    result.ruleSet,
    texts.scenarios[result.scenario],
    texts.bases[result.basis],
  ];
  const laidOut = sheets.map((sheet) => [...head, sheet.name, extent(sheet), texts.log.laidOut, '', '']);
  return append(snapshot, [...cellRows(head, cells, texts), ...laidOut]);
}

/** The log rows of an undo. */
export function undoLog(
  snapshot: WorkbookSnapshot,
  { cells = [], addedSheets = [], changes = [] }: Entries,
  sheets: readonly SheetWrite[],
  time: RunTime,
  language: Language,
): LogWrite {
  const texts = resultSheetTexts(language);
  const head = [serialTime(time, snapshot.dateSystem), texts.log.undone, '', '', ''];
  const sheetRows = sheets.map((write) =>
    write.action === 'remove'
      ? [...head, write.name, '', texts.log.removed, '', '']
      : [...head, write.sheet.name, extent(write.sheet), texts.log.restored, '', ''],
  );
  const entries = { cells, addedSheets, changes };
  return append(snapshot, [...entryRows(head, entries, texts.log.sheetRemoved, texts), ...sheetRows]);
}

/** What a run without a computation does, or what undoing it takes away. */
export interface Entries {
  readonly cells?: readonly CellWrite[];
  readonly addedSheets?: readonly AddedSheet[];
  /** What was said about tables, in words. */
  readonly changes?: readonly LoggedChange[];
}

/** Formulas that became values; entries of the user in the pane; sheets of the template; what a table is. */
export type EntryAction = 'frozen' | 'entered' | 'template' | 'assigned';

/** The log rows of a run that computed nothing. */
export function entriesLog(
  snapshot: WorkbookSnapshot,
  entries: Entries,
  action: EntryAction,
  time: RunTime,
  language: Language,
): LogWrite {
  const texts = resultSheetTexts(language);
  const head = [serialTime(time, snapshot.dateSystem), texts.log[action], '', '', ''];
  return append(snapshot, entryRows(head, entries, texts.log.sheetAdded, texts));
}

/** A row for each cell, each sheet and each change in words; one that says so where no cell was changed at all. */
function entryRows(
  head: readonly CellValue[],
  { cells = [], addedSheets = [], changes = [] }: Entries,
  sheetWords: string,
  texts: ResultSheetTexts,
): CellValue[][] {
  const others = [
    ...addedSheets.map(({ name, values }) => [...head, name, extent({ values }), sheetWords, '', '']),
    ...changes.map(({ sheet, cell, figure, before, after }) => [...head, sheet, cell, figure, before, after]),
  ];
  return cells.length === 0 && others.length > 0 ? others : [...cellRows(head, cells, texts), ...others];
}

function cellRows(
  head: readonly CellValue[],
  cells: readonly CellWrite[],
  texts: ResultSheetTexts,
): CellValue[][] {
  if (cells.length === 0) return [[...head, '', '', texts.log.unchanged, '', '']];
  return cells.map((cell) => [
    ...head,
    cell.place.sheet,
    cell.place.cell,
    cell.figure,
    shownText(cell.before),
    shownText(cell.after),
  ]);
}

function shownText(content: CellContent): CellValue {
  return typeof content === 'object' ? content.formula : content;
}

function append(snapshot: WorkbookSnapshot, rows: readonly (readonly CellValue[])[]): LogWrite {
  const log = snapshot.sheets.find((sheet) => sheet.name === LOG_SHEET);
  return { sheet: LOG_SHEET, firstRow: log === undefined ? 0 : log.top + log.values.length, rows };
}

/** The area from A1 that a sheet's values fill, in A1 notation. */
export function extent(sheet: Pick<SheetPlan, 'values'>): string {
  return `A1:${cellAddress(sheet.values.length - 1, (sheet.values[0]?.length ?? 1) - 1)}`;
}

/** Number of columns of the log sheet. */
export const LOG_COLUMNS = 10;

/** Where the rows of a log write stand: below the headings, which a new sheet gets first. */
export function logArea(log: LogWrite): { readonly top: number; readonly rows: number } {
  return { top: Math.max(log.firstRow, 1), rows: log.rows.length };
}
