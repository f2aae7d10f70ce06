import type { Language } from '../../domain/findings/finding';
import type { WorkbookSnapshot } from '../snapshot';
import { undoLog } from './log-rows';
import { encodeState } from './run-state';
import type { RunState } from './run-state';
import type { RunTime } from './run-time';
import type { CellTarget, CellWrite, SheetWrite, WritePlan } from './write-plan';

/** The cells that undoing the last run sets back; each must still hold what the run wrote. */
export function undoTargets(state: RunState): CellTarget[] {
  return (state.runs.at(-1)?.cells ?? []).map((cell) => ({
    place: cell.place,
    value: cell.before,
    expected: cell.after,
    figure: cell.figure,
  }));
}

/** Plans the way back from the last run. The log keeps both the run and its undoing. */
export function planUndo(
  snapshot: WorkbookSnapshot,
  state: RunState,
  time: RunTime,
  language: Language,
): WritePlan {
  const last = state.runs.at(-1);
  if (last === undefined) throw new RangeError('there is no run to undo');
  const cells: CellWrite[] = last.cells.map((cell) => ({ ...cell, before: cell.after, after: cell.before }));
  const kept = new Set(last.shownBefore.map((sheet) => sheet.name));
  const sheets: SheetWrite[] = [
    ...last.shownBefore
      .filter((sheet) => !state.shown.includes(sheet))
      .map((sheet) => ({ action: 'lay-out' as const, sheet })),
    ...state.shown
      .filter((sheet) => !kept.has(sheet.name))
      .map((sheet) => ({ action: 'remove' as const, name: sheet.name })),
  ];
  return {
    cells,
    sheets,
    log: undoLog(snapshot, cells, sheets, time, language),
    state: encodeState({ ...state, shown: last.shownBefore, runs: state.runs.slice(0, -1) }),
  };
}
