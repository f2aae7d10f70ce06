import type { AssignedTable } from '../assignment/assignment';
import type { Correction } from '../assignment/correction';
import { currentAssignment } from '../assignment/stored-assignment';
import type { KeptRun } from '../comparison/kept-run';
import type { SheetPlan } from '../sheets/sheet-plan';
import type { LoggedChange } from './read-log';
import type { LogSum } from './log-sum';
import type { EditorCell } from './editor';
import { sentBytes } from './sent-bytes';
import { isStoredState } from './state-shape';
import type { StoredState } from './stored-state';
import type { AddedSheet, CellWrite } from './write-plan';

/**
 * What the add-in remembers inside the workbook: which sheets are its own, what they show now, and the
 * before-image of the last runs, so that a run can be undone after the file was saved and reopened.
 */
export interface RunState {
  /** Sheets that the add-in made. A sheet of that name that is not listed belongs to the user. */
  readonly ownSheets: readonly string[];
  /** The content of the result sheets as the last run laid them out. */
  readonly shown: readonly SheetPlan[];
  /**
   * What the last undo set out to remove, after everything else: should it have broken off there, the sheets are still
   * known as ours. Absent: nothing.
   */
  readonly leaving?: readonly SheetPlan[];
  /** Newest last. */
  readonly runs: readonly RunRecord[];
  /** What the user said about tables of the workbook. */
  readonly assignment: readonly AssignedTable[];
  /** What the user said about its cross-tabs. */
  readonly corrections: readonly Correction[];
  /** What the log held after the last run; absent before the first one, and in states of earlier versions. */
  readonly log?: LogSum;
  /** What is kept of the last run that computed; absent before the first one, and in states of earlier versions. */
  readonly kept?: KeptRun;
  /** Where the setting `Bearbeitung` stood when a reconciliation found it last; absent where none did. */
  readonly editorAt?: EditorCell;
}

export interface RunRecord {
  /** Local time, ISO without zone. */
  readonly time: string;
  readonly cells: readonly CellWrite[];
  /** The result sheets as they were before the run; empty where there were none. */
  readonly shownBefore: readonly SheetPlan[];
  /** Sheets that the run made for the user; absent: none. */
  readonly addedSheets?: readonly AddedSheet[];
  /** Absent where the run said nothing about tables. */
  readonly assigned?: AssignedRun;
  /** What was kept of the run before; null: nothing. Absent where the run computed nothing. */
  readonly keptBefore?: KeptRun | null;
}

/** A run that said what tables or labels of cross-tabs are. */
export interface AssignedRun {
  /** What was said about tables before the run. */
  readonly before: readonly AssignedTable[];
  /** What was said about cross-tabs before the run; absent where the run said nothing about them. */
  readonly correctionsBefore?: readonly Correction[];
  /** What the run changed in words, for the log. */
  readonly changes: readonly LoggedChange[];
}

/** How many runs can be undone. */
export const KEPT_RUNS = 10;

export const EMPTY_STATE: RunState = { ownSheets: [], shown: [], runs: [], assignment: [], corrections: [] };

/**
 * Bytes of the state, as it is sent, above which earlier runs are forgotten. Excel on the web takes 5 MB in one request,
 * with the values of the sheets, and is said to refuse a custom XML part above 1 MB (office-js issues 394, 2408).
 */
export const MOST_STATE_BYTES = 900_000;

/** Characters of a state that is read: no run that Excel takes comes near. */
const LONGEST_STATE = 20_000_000;

/**
 * Reads the state text of a snapshot.
 * @throws SyntaxError where the text is not what `encodeState` writes: a file may say anything there.
 */
export function decodeState(text: string | null): RunState {
  if (text === null) return EMPTY_STATE;
  if (text.length > LONGEST_STATE) throw new SyntaxError('too long for a state of KIM-Abgleich');
  const stored: unknown = JSON.parse(text);
  if (!isStoredState(stored)) throw new SyntaxError('not a state of KIM-Abgleich');
  const {
    ownSheets,
    sheets,
    shown,
    leaving,
    runs,
    assignment = [],
    corrections = [],
    log,
    kept,
    editorAt,
  } = stored as StoredState;
  const plans = (indexes: readonly number[]): SheetPlan[] =>
    indexes.map((index) => {
      const plan = sheets[index];
      if (plan === undefined) throw new SyntaxError('not a state of KIM-Abgleich');
      return plan;
    });
  return {
    ownSheets,
    shown: plans(shown),
    ...(leaving === undefined ? {} : { leaving: plans(leaving) }),
    runs: runs.map(({ assigned, ...run }) => ({
      ...run,
      shownBefore: plans(run.shownBefore),
      ...(assigned === undefined
        ? {}
        : { assigned: { ...assigned, before: currentAssignment(assigned.before) } }),
    })),
    assignment: currentAssignment(assignment),
    corrections,
    ...(log === undefined ? {} : { log }),
    ...(kept === undefined ? {} : { kept }),
    ...(editorAt === undefined ? {} : { editorAt }),
  };
}

/**
 * The newest runs as text: up to ten, fewer where they would be too long; the last run is always among them.
 * @param most bytes, as they are sent
 */
export function encodeState(state: RunState, most = MOST_STATE_BYTES): string {
  let kept = state.runs.slice(-KEPT_RUNS);
  let text = encoded({ ...state, runs: kept });
  while (sentBytes(text) > most && kept.length > 1) {
    kept = kept.slice(1);
    text = encoded({ ...state, runs: kept });
  }
  return text;
}

function encoded({ shown, leaving, runs, ...rest }: RunState): string {
  const sheets = new Map<string, number>();
  const indexOf = (plan: SheetPlan): number => {
    const json = JSON.stringify(plan);
    const known = sheets.get(json);
    if (known !== undefined) return known;
    sheets.set(json, sheets.size);
    return sheets.size - 1;
  };
  const shownNow = shown.map(indexOf);
  const stored = runs.map((run) => ({ ...run, shownBefore: run.shownBefore.map(indexOf) }));
  const parts = { ...rest, shown: shownNow, leaving: leaving?.map(indexOf), runs: stored };
  return `${JSON.stringify(parts).slice(0, -1)},"sheets":[${[...sheets.keys()].join(',')}]}`;
}
