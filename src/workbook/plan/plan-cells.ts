import type { Language } from '../../domain/findings/finding';
import type { WorkbookSnapshot } from '../snapshot';
import { cellsLog } from './log-rows';
import { LOG_SHEET } from './own-sheets';
import { encodeState } from './run-state';
import type { RunState } from './run-state';
import { isoTime } from './run-time';
import type { RunTime } from './run-time';
import type { CellWrite, WritePlan } from './write-plan';

/** A run that changes cells of the user's own and nothing else. */
export interface CellsRun {
  readonly cells: readonly CellWrite[];
  /** What the log calls the run. */
  readonly action: 'frozen' | 'entered';
  readonly snapshot: WorkbookSnapshot;
  readonly state: RunState;
  readonly time: RunTime;
  readonly language: Language;
}

/** Plans the cells, the log rows and the before-image; the result sheets stay as they are. Undone like any run. */
export function planCells({ cells, action, snapshot, state, time, language }: CellsRun): WritePlan {
  const record = { time: isoTime(time), cells, shownBefore: state.shown };
  const ownSheets = [...new Set([...state.ownSheets, LOG_SHEET])];
  return {
    cells,
    sheets: [],
    log: cellsLog(snapshot, cells, action, time, language),
    state: encodeState({ ...state, ownSheets, runs: [...state.runs, record] }),
  };
}
