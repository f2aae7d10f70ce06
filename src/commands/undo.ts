import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';
import { findFormulas } from '../excel/find-formulas';
import { readWorkbook } from '../excel/read-workbook';
import { cellAddress } from '../workbook/address';
import { planUndo, undoRemovals, undoTargets } from '../workbook/plan/plan-undo';
import { readsFrom, removalFindings } from '../workbook/plan/removal-findings';
import type { RunState } from '../workbook/plan/run-state';
import { placeKey } from '../workbook/plan/write-plan';
import type { CellValue, WorkbookSnapshot } from '../workbook/snapshot';
import { readState } from './read-state';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';
import { runOptions } from './run-options';
import { writeRun } from './write-run';

/**
 * Takes back the last run, even one of an earlier session: the user's cells get their old values, the result sheet its
 * old content, the tables what was said about them before; a sheet that the run made is removed. Refused where one of
 * the cells was changed since, so that no later work is lost.
 */
export function undo(): Promise<RunOutcome> {
  return runInExcel('undo', undoIn);
}

async function undoIn(context: Excel.RequestContext): Promise<RunOutcome> {
  const { language } = runOptions.get();
  const snapshot = await readWorkbook(context);
  const state = readState(snapshot);
  if (state.runs.length === 0) return failed('undo', [finding('nothing-to-undo', null, {})]);

  const targets = undoTargets(state);
  return writeRun(context, 'undo', {
    workbook: { snapshot, state },
    targets,
    refusals: async ({ findings, formulas }) => [
      ...findings.map(sinceRun),
      ...targets
        .filter(({ place }) => formulas.has(placeKey(place)))
        .map(({ place }) => finding('cell-changed-since-run', place, {})),
      ...(await keepingSheets(context, snapshot, state)),
    ],
    plan: (_, time) => planUndo(snapshot, state, time, language),
  });
}

/** What a check before writing finds, as it is said of a run that is taken back. */
function sinceRun(found: Finding): Finding {
  return found.code === 'cell-changed' ? finding('cell-changed-since-run', found.place, {}) : found;
}

/** Why the sheets that the run made must stay. Formulas are asked for only where there are such sheets. */
async function keepingSheets(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  state: RunState,
): Promise<readonly Finding[]> {
  const removed = undoRemovals(state, snapshot);
  if (removed.length === 0) return [];
  const readsFromOne = (content: CellValue): content is string =>
    typeof content === 'string' &&
    content.startsWith('=') &&
    removed.some(({ name }) => readsFrom(content, name));
  const found = await findFormulas(context, snapshot, readsFromOne);
  const formulas = found.map(({ sheet, row, column, formula }) => ({
    place: { sheet: sheet.name, cell: cellAddress(row, column) },
    formula,
  }));
  return removalFindings(removed, snapshot, formulas);
}
