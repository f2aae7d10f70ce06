import type { Language } from '../../domain/language';
import type { WorkbookSnapshot } from '../snapshot';
import { addedContent } from './added-content';
import { editorNow } from './editor';
import { entriesLog } from './log-rows';
import type { Entries, EntryAction } from './log-rows';
import { LOG_SHEET } from '../sheets/own-sheets';
import { encodeState } from './run-state';
import type { AssignedRun, RunState } from './run-state';
import { outOfTextCells } from './text-cells';
import { isoTime } from '../run-time';
import type { RunTime } from '../run-time';
import type { WritePlan } from './write-plan';

/** What was said about tables or cross-tabs, with what was said before. */
export interface SaidInRun extends AssignedRun {
  readonly after: RunState['assignment'];
  /** Absent where nothing was said about cross-tabs. */
  readonly correctionsAfter?: RunState['corrections'];
}

/** A run that computes nothing: it changes what belongs to the user, or what was said about it. */
export interface EntriesRun extends Entries {
  /** What the log calls the run. */
  readonly action: EntryAction;
  /** Keys of the cells that are formatted as text. */
  readonly textCells?: ReadonlySet<string> | undefined;
  /** What holds for the tables from now on, with what was said before. */
  readonly assigned?: SaidInRun;
  readonly snapshot: WorkbookSnapshot;
  readonly state: RunState;
  readonly time: RunTime;
  readonly language: Language;
}

/**
 * Plans cells, added sheets or an assignment, the log rows and the way back; the result sheets stay as they are. Undone
 * like any run.
 */
export function planEntries(run: EntriesRun): WritePlan {
  const { addedSheets = [], assigned, action, snapshot, state, time, language } = run;
  const cells = outOfTextCells(run.cells ?? [], run, 'General');
  const record = {
    time: isoTime(time),
    cells,
    shownBefore: state.shown,
    ...(addedSheets.length === 0 ? {} : { addedSheets }),
    ...(assigned === undefined ? {} : { assigned: recordOf(assigned) }),
  };
  const ownSheets = [...new Set([...state.ownSheets, LOG_SHEET])];
  const assignment = assigned?.after ?? state.assignment;
  const corrections = assigned?.correctionsAfter ?? state.corrections;
  const entries = {
    cells,
    addedSheets: addedSheets.map((sheet) => ({ ...sheet, values: addedContent(sheet, cells) })),
    changes: assigned?.changes ?? [],
  };
  return {
    cells,
    addedSheets,
    sheets: [],
    log: entriesLog(snapshot, entries, action, {
      time,
      editor: editorNow(snapshot, state.editorAt),
      language,
    }),
    state: encodeState({ ...state, ownSheets, assignment, corrections, runs: [...state.runs, record] }),
  };
}

function recordOf({ before, correctionsBefore, changes }: SaidInRun): AssignedRun {
  return { before, changes, ...(correctionsBefore === undefined ? {} : { correctionsBefore }) };
}
