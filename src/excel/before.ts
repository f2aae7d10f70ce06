import type { Finding } from '../domain/findings/finding';
import type { RunState } from '../workbook/plan/run-state';
import type { Grid } from '../workbook/plan/replaced-sheets';
import type { CellContent, WritePlan } from '../workbook/plan/write-plan';
import type { ToCheck, WorkbookCheck } from './check-targets';

/** The workbook that a plan is written on. */
export interface Before {
  /** The add-in's state before the run. */
  readonly state: RunState;
  readonly check: WorkbookCheck;
  /** What is looked at once more in the request that writes. */
  readonly toCheck: ToCheck;
  /** Why nothing may be written, were this what a check found. */
  readonly refusals: (check: WorkbookCheck) => readonly Finding[];
}

/** A write that did not go as it should. */
export interface BrokenWrite {
  readonly plan: WritePlan;
  /** Its check says what is to come back. */
  readonly before: Before;
  /** Whether the removal of sheets was begun. */
  readonly removing: boolean;
  /** What was read back where it is not what was planned; absent: nothing was read back. */
  readonly kept?: Kept;
}

/** What Excel kept of a write instead of what was planned: it stands for the write, not for somebody else. */
export interface Kept {
  /** Cells of the user's own, by `placeKey`. */
  readonly cells: ReadonlyMap<string, CellContent>;
  /** Sheets that the write made or laid out, by name. */
  readonly sheets: ReadonlyMap<string, Grid>;
  /** Where the log got the rows of the plan. */
  readonly log: Grid;
}
