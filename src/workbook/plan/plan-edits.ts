import type { Language } from '../../domain/findings/finding';
import type { WorkbookSnapshot } from '../snapshot';
import { editLog } from './log-rows';
import { LOG_SHEET } from './own-sheets';
import { encodeState } from './run-state';
import type { RunState } from './run-state';
import { isoTime } from './run-time';
import type { RunTime } from './run-time';
import type { CellTarget, WritePlan } from './write-plan';

/**
 * Plans what a user entered in the task pane for cells of his own. It is logged and undone like a run; the result
 * sheets stay as they are.
 */
export function planEdits(
  edits: readonly CellTarget[],
  snapshot: WorkbookSnapshot,
  state: RunState,
  time: RunTime,
  language: Language,
): WritePlan {
  const cells = edits
    .filter((edit) => edit.value !== edit.expected)
    .map(({ place, expected, value, figure }) => ({ place, before: expected, after: value, figure }));
  const record = { time: isoTime(time), cells, shownBefore: state.shown };
  const ownSheets = [...new Set([...state.ownSheets, LOG_SHEET])];
  return {
    cells,
    sheets: [],
    log: editLog(snapshot, cells, time, language),
    state: encodeState({ ...state, ownSheets, runs: [...state.runs, record] }),
  };
}
