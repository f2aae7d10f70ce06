import type { Correction } from '../assignment/correction';
import type { StoredTable } from '../assignment/stored-assignment';
import type { KeptRun } from '../comparison/kept-run';
import type { SheetPlan } from '../sheets/sheet-plan';
import type { EditorCell } from './editor';
import type { LogSum } from './log-sum';
import type { LoggedChange } from './read-log';
import type { AddedSheet, CellWrite } from './write-plan';

/** The state as it is stored: a sheet that is the same in several runs is kept once, and named by its index. */
export interface StoredState {
  readonly ownSheets: readonly string[];
  readonly sheets: readonly SheetPlan[];
  readonly shown: readonly number[];
  /** Absent where the last run was not taken back, or its sheets stay. */
  readonly leaving?: readonly number[];
  readonly runs: readonly StoredRun[];
  /** Absent in a state that was written before tables could be assigned. */
  readonly assignment?: readonly StoredTable[];
  /** Absent in a state that was written before cross-tabs could be corrected. */
  readonly corrections?: readonly Correction[];
  /** Absent in a state that was written before the log had a sum. */
  readonly log?: LogSum;
  /** Absent in a state that was written before runs were compared. */
  readonly kept?: KeptRun;
  readonly editorAt?: EditorCell;
}

export interface StoredRun {
  readonly time: string;
  readonly cells: readonly CellWrite[];
  readonly shownBefore: readonly number[];
  readonly addedSheets?: readonly AddedSheet[];
  readonly assigned?: StoredAssigned;
  readonly keptBefore?: KeptRun | null;
}

export interface StoredAssigned {
  readonly before: readonly StoredTable[];
  readonly correctionsBefore?: readonly Correction[];
  readonly changes: readonly LoggedChange[];
}
