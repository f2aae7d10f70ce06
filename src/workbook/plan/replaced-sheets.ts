import type { Finding, FindingCode } from '../../domain/findings/finding';
import { LOG_SHEET, MONTH_SHEET, OWN_SHEETS } from '../sheets/own-sheets';
import { sheetEntries } from '../sheets/sheet-entries';
import type { SheetPlan } from '../sheets/sheet-plan';
import type { CellValue } from '../snapshot';
import type { RunState } from './run-state';
import type { AddedSheet, SheetWrite, WritePlan } from './write-plan';

/** A sheet whose content is about to be cleared or removed, and what the add-in itself may have left there. */
export interface ReplacedSheet {
  readonly name: string;
  /** Every filled cell holds what one of these holds there; otherwise somebody else wrote on the sheet. */
  readonly contents: readonly Grid[];
  /** The Excel tables that the add-in may have made there. */
  readonly tables: readonly string[];
  /** What is said of a cell that somebody else filled. */
  readonly foreign: Extract<FindingCode, 'own-sheet-changed' | 'added-sheet-changed'>;
  /** A sheet whose columns may be changed by hand; absent: everything has to be as it was. */
  readonly appended?: AppendedSheet;
}

/** A sheet whose earlier columns stay. */
export interface AppendedSheet {
  readonly find: FindMonth;
  /** The plan knows already what somebody changed: from now on nothing may. */
  readonly isSettled: boolean;
}

/** What somebody left on `KIM-Monat` since the last run. */
export interface FoundMonth {
  /** The sheet as it is now. */
  readonly plan: SheetPlan;
  /** The first cell that cannot stay as it is: outside of the columns, or with a formula of somebody. Null: there is none. */
  readonly foreign: string | null;
  /** The first cell of a column that somebody changed since the last run; null where there is none. */
  readonly firstChanged: string | null;
  /** Why no run can add to it; null where one can. */
  readonly refused: Finding | null;
  /** Says which columns were changed by hand, now or earlier. */
  readonly findings: readonly Finding[];
}

/** Tells what somebody left on `KIM-Monat`, by what it holds. */
export type FindMonth = (entries: Grid) => FoundMonth;

/** Rectangular, from A1, as `Range.formulas` gives it; '' is an empty cell. */
export type Grid = readonly (readonly CellValue[])[];

/**
 * What the add-in laid out on one of its sheets: in the last run, and before it, should that run be half undone; and what
 * an undo was about to remove.
 */
export function ownSheet(name: string, { shown, leaving = [], runs }: RunState): ReplacedSheet {
  const plans = [...shown, ...(runs.at(-1)?.shownBefore ?? []), ...leaving].filter(
    (plan) => plan.name === name,
  );
  const tables = [...new Set(plans.flatMap((plan) => plan.tables.map((table) => table.name)))];
  return { name, contents: plans.map(sheetEntries), tables, foreign: 'own-sheet-changed' };
}

/**
 * The sheets that a reconciliation lays out anew.
 * @param find null where the workbook has no `KIM-Monat`
 * @param hasMonthEnd whether the run has a column for it
 */
export function reconciledSheets(
  state: RunState,
  find: FindMonth | null,
  hasMonthEnd: boolean,
): readonly ReplacedSheet[] {
  const isWritten = (name: string): boolean =>
    name === MONTH_SHEET ? hasMonthEnd || state.ownSheets.includes(name) : name !== LOG_SHEET;
  return OWN_SHEETS.filter(isWritten).map((name) => ({
    ...ownSheet(name, state),
    ...appended(name, find, false),
  }));
}

function appended(name: string, find: FindMonth | null, isSettled: boolean): Pick<ReplacedSheet, 'appended'> {
  return name === MONTH_SHEET && find !== null ? { appended: { find, isSettled } } : {};
}

/** The sheets that a plan clears or removes. */
export function replacedBy(
  { sheets, removedSheets = [] }: WritePlan,
  state: RunState,
  find: FindMonth | null,
): readonly ReplacedSheet[] {
  return [
    ...sheets.map((write) => {
      const name = nameOfWrite(write);
      return { ...ownSheet(name, state), ...appended(name, find, true) };
    }),
    ...removedSheets.map(({ name, values }: AddedSheet): ReplacedSheet => {
      return { name, contents: [values], tables: [], foreign: 'added-sheet-changed' };
    }),
  ];
}

/** The sheet that is laid out or removed. */
export function nameOfWrite(write: SheetWrite): string {
  return write.action === 'remove' ? write.name : write.sheet.name;
}
