import type { Language } from '../../domain/language';
import type { WorkbookSnapshot } from '../snapshot';
import { addedContent } from './added-content';
import { backwards } from './backwards';
import { editorNow } from './editor';
import { withFreeTableNames } from './free-table-names';
import { undoLog } from './log-rows';
import { encodeState } from './run-state';
import type { RunRecord, RunState } from './run-state';
import type { RunTime } from '../run-time';
import type { AddedSheet, CellTarget, CellWrite, SheetWrite, WritePlan } from './write-plan';

/**
 * The cells that undoing the last run sets back; each must still hold what the run wrote. Those on a sheet that the run
 * made are not among them: they go with their sheet.
 */
export function undoTargets(state: RunState): CellTarget[] {
  const last = state.runs.at(-1);
  return (last === undefined ? [] : cellsThatStay(last)).map((cell) => ({
    place: cell.place,
    value: cell.before,
    expected: cell.after,
    figure: cell.figure,
  }));
}

/**
 * The sheets that undoing the last run removes, with what the run left on them. One that the workbook no longer has
 * was removed by the user.
 */
export function undoRemovals(state: RunState, { sheets }: WorkbookSnapshot): AddedSheet[] {
  const last = state.runs.at(-1);
  return (last?.addedSheets ?? [])
    .filter((added) => sheets.some(({ name }) => name === added.name))
    .map((added) => ({ ...added, values: addedContent(added, last!.cells) }));
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
  const cells = backwards(cellsThatStay(last));
  const shown = withFreeTableNames(last.shownBefore, snapshot);
  const kept = new Set(shown.map((sheet) => sheet.name));
  const leaving = state.shown.filter((sheet) => !kept.has(sheet.name));
  const sheets: SheetWrite[] = [
    ...shown
      .filter((sheet) => !state.shown.includes(sheet))
      .map((sheet) => ({ action: 'lay-out' as const, sheet })),
    ...leaving.map(({ name }) => ({ action: 'remove' as const, name })),
  ];
  const removedSheets = undoRemovals(state, snapshot);
  const changes = (last.assigned?.changes ?? []).map((change) => ({
    ...change,
    before: change.after,
    after: change.before,
  }));
  const { kept: keptRun, ...rest } = state;
  const keptBefore = last.keptBefore === undefined ? keptRun : last.keptBefore;
  return {
    cells,
    sheets,
    removedSheets,
    log: undoLog(snapshot, { cells, addedSheets: removedSheets, changes }, sheets, {
      time,
      editor: editorNow(snapshot, state.editorAt),
      language,
    }),
    state: encodeState({
      ...rest,
      ...(keptBefore === null || keptBefore === undefined ? {} : { kept: keptBefore }),
      shown,
      leaving,
      runs: state.runs.slice(0, -1),
      assignment: last.assigned?.before ?? state.assignment,
      corrections: last.assigned?.correctionsBefore ?? state.corrections,
    }),
  };
}

function cellsThatStay({ cells, addedSheets = [] }: RunRecord): CellWrite[] {
  const added = new Set(addedSheets.map(({ name }) => name));
  return cells.filter(({ place }) => !added.has(place.sheet));
}
