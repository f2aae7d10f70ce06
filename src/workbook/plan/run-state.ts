import type { CellWrite, SheetPlan } from './write-plan';

/**
 * What the add-in remembers inside the workbook: which sheets are its own, what they show now, and the
 * before-image of the last runs, so that a run can be undone after the file was saved and reopened.
 */
export interface RunState {
  /** Sheets that the add-in made. A sheet of that name that is not listed belongs to the user. */
  readonly ownSheets: readonly string[];
  /** The content of the result sheets as the last run laid them out. */
  readonly shown: readonly SheetPlan[];
  /** Newest last. */
  readonly runs: readonly RunRecord[];
}

export interface RunRecord {
  /** Local time, ISO without zone. */
  readonly time: string;
  readonly cells: readonly CellWrite[];
  /** The result sheets as they were before the run; empty where there were none. */
  readonly shownBefore: readonly SheetPlan[];
}

/** How many runs can be undone. */
export const KEPT_RUNS = 10;

export const EMPTY_STATE: RunState = { ownSheets: [], shown: [], runs: [] };

/**
 * Reads the state text of a snapshot.
 * @throws SyntaxError where the text is not what `encodeState` wrote.
 */
export function decodeState(text: string | null): RunState {
  if (text === null) return EMPTY_STATE;
  const state = JSON.parse(text) as RunState;
  if (!Array.isArray(state.ownSheets) || !Array.isArray(state.shown) || !Array.isArray(state.runs)) {
    throw new SyntaxError('not a state of KIM-Abgleich');
  }
  return state;
}

export function encodeState(state: RunState): string {
  return JSON.stringify({ ...state, runs: state.runs.slice(-KEPT_RUNS) });
}
