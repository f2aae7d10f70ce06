import type { Language } from '../../domain/language';
import { parseArea } from '../address';
import type { WorkbookSnapshot } from '../snapshot';
import { planEntries } from './plan-entries';
import type { RunState } from './run-state';
import type { RunTime } from '../run-time';
import type { AddedSheet, CellTarget, TargetCheck, WritePlan } from './write-plan';

const COLUMN_WIDTH = 22;

/** The sheets that entries name and the workbook does not have. */
export function missingSheets(edits: readonly CellTarget[], { sheets }: WorkbookSnapshot): readonly string[] {
  const names = new Set(edits.map(({ place }) => place.sheet));
  return [...names].filter((name) => !sheets.some((sheet) => sheet.name === name));
}

/**
 * Plans what a user entered in the task pane for cells of their own. It is logged and undone like a run; the result
 * sheets stay as they are. A sheet that the workbook does not have is added.
 */
export function planEdits(
  edits: readonly CellTarget[],
  snapshot: WorkbookSnapshot,
  state: RunState,
  { textCells }: Pick<TargetCheck, 'textCells'>,
  time: RunTime,
  language: Language,
): WritePlan {
  const cells = edits
    .filter(({ value, expected, formats }) => value !== expected || formats !== undefined)
    .map(({ expected, value, ...edit }) => ({ ...edit, before: expected, after: value }));
  const addedSheets = missingSheets(edits, snapshot).map((name): AddedSheet => {
    const columns = edits
      .filter(({ place }) => place.sheet === name)
      .map(({ place }) => parseArea(place.cell).left + 1);
    return { name, values: [], columnWidths: Array<number>(Math.max(...columns)).fill(COLUMN_WIDTH) };
  });
  return planEntries({ cells, addedSheets, action: 'entered', textCells, snapshot, state, time, language });
}
