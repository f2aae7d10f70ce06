import type { FindingCode } from '../../domain/findings/finding';
import type { DateSystem } from '../../domain/time';
import { LOG_SHEET, MONTH_SHEET, OWN_SHEETS } from '../sheets/own-sheets';
import { sheetEntries } from '../sheets/sheet-entries';
import type { SheetPlan } from '../sheets/sheet-plan';
import type { CellValue } from '../snapshot';
import type { RunState } from './run-state';
import type { AddedSheet, WritePlan } from './write-plan';

/** A sheet whose content is about to be cleared or removed, and what the add-in itself may have left there. */
export interface ReplacedSheet {
  readonly name: string;
  /** Every filled cell holds what one of these holds there; otherwise somebody else wrote on the sheet. */
  readonly contents: readonly Grid[];
  /** What is said of a cell that somebody else filled. */
  readonly foreign: Extract<FindingCode, 'own-sheet-changed' | 'added-sheet-changed'>;
  /** A sheet whose columns may be changed by hand, as the add-in left it; absent: everything has to be as it was. */
  readonly appended?: AppendedSheet;
}

/** A sheet whose earlier columns stay. */
export interface AppendedSheet {
  readonly plan: SheetPlan;
  readonly dateSystem: DateSystem;
  /** The plan knows already what somebody changed: from now on nothing may. */
  readonly isSettled: boolean;
}

/** Rectangular, from A1, as `Range.formulas` gives it; '' is an empty cell. */
export type Grid = readonly (readonly CellValue[])[];

/** What the add-in laid out on one of its sheets: in the last run, and before it, should that run be half undone. */
export function ownSheet(name: string, { shown, runs }: RunState): ReplacedSheet {
  const plans = [...shown, ...(runs.at(-1)?.shownBefore ?? [])].filter((plan) => plan.name === name);
  return { name, contents: plans.map(sheetEntries), foreign: 'own-sheet-changed' };
}

/** The sheets that every reconciliation lays out anew. */
export function reconciledSheets(state: RunState, dateSystem: DateSystem): readonly ReplacedSheet[] {
  return OWN_SHEETS.filter((name) => name !== LOG_SHEET).map((name) => {
    return { ...ownSheet(name, state), ...appended(name, state, { dateSystem, isSettled: false }) };
  });
}

function appended(
  name: string,
  { shown }: RunState,
  how: Omit<AppendedSheet, 'plan'>,
): Pick<ReplacedSheet, 'appended'> {
  const plan = name === MONTH_SHEET ? shown.find((each) => each.name === name) : undefined;
  return plan === undefined ? {} : { appended: { plan, ...how } };
}

/** The sheets that a plan clears or removes. */
export function replacedBy(
  { sheets, removedSheets = [] }: WritePlan,
  state: RunState,
  dateSystem: DateSystem,
): readonly ReplacedSheet[] {
  return [
    ...sheets.map((write) => {
      const name = write.action === 'remove' ? write.name : write.sheet.name;
      return { ...ownSheet(name, state), ...appended(name, state, { dateSystem, isSettled: true }) };
    }),
    ...removedSheets.map(({ name, values }: AddedSheet): ReplacedSheet => {
      return { name, contents: [values], foreign: 'added-sheet-changed' };
    }),
  ];
}
