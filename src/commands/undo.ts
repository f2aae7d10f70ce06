import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';
import { findFormulas } from '../excel/find-formulas';
import { readWorkbook } from '../excel/read-workbook';
import { cellAddress } from '../workbook/address';
import { mayComeBack } from '../workbook/freeze/may-come-back';
import { planUndo, undoRemovals, undoTargets } from '../workbook/plan/plan-undo';
import { readsFrom, removalFindings } from '../workbook/plan/removal-findings';
import { placeKey } from '../workbook/plan/write-plan';
import type { RunState } from '../workbook/plan/run-state';
import type { AddedSheet, CellTarget, TargetCheck } from '../workbook/plan/write-plan';
import type { CellValue, WorkbookSnapshot } from '../workbook/snapshot';
import { now } from './now';
import { readState } from './read-state';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';
import { runOptions } from './run-options';
import type { JobAtWork } from './running-job';
import { sessionRuns } from './session-runs';
import type { UndoPreview } from './undo-preview';
import { writeRun } from './write-run';

/** Characters of a formula in a sentence. */
const LONGEST_SHOWN = 60;

/**
 * Takes back the last run, even one of an earlier session: the user's cells get their old values, the result sheet its
 * old content, the tables what was said about them before; a sheet that the run made is removed. Refused where one of
 * the cells was changed since, so that no later work is lost.
 *
 * A run that this session did not write is only taken back as it was shown: without a preview of it, nothing is written,
 * and the outcome holds the preview.
 * @param progress told before each step; may throw to end the undo before anything is written
 */
export function undo(
  shown: UndoPreview | null = null,
  progress: JobAtWork['progress'] = () => undefined,
): Promise<RunOutcome> {
  return runInExcel('undo', (context) => undoIn(context, shown, progress));
}

async function undoIn(
  context: Excel.RequestContext,
  shown: UndoPreview | null,
  progress: JobAtWork['progress'],
): Promise<RunOutcome> {
  progress('read');
  const { language } = runOptions.get();
  const snapshot = await readWorkbook(context);
  const state = readState(snapshot);
  if (state.runs.length === 0) return failed('undo', [nothingLeft(state, snapshot)]);

  const targets = undoTargets(state);
  const isOfSession = sessionRuns.hasLastOf(state);
  const foreign = isOfSession ? [] : foreignFormulas(targets);
  if (foreign.length > 0) return failed('undo', foreign);
  const plan = planUndo(snapshot, state, now(), language);
  const isShown = shown !== null && shown.snapshot.state === snapshot.state;
  if (!isShown && !isOfSession) {
    const reason = finding(shown === null ? 'undo-needs-preview' : 'reconciled-meanwhile', null, {});
    return { ...failed('undo', [reason]), undoPreview: { plan, snapshot, state } };
  }
  const kept = await keepingSheets(context, snapshot, undoRemovals(state, snapshot));
  progress('write');
  return writeRun(context, 'undo', {
    workbook: { snapshot, state },
    targets,
    refusals: (check) => [
      ...changedSinceRun(targets, check).filter(
        ({ code }) => kept.length === 0 || code !== 'added-sheet-changed',
      ),
      ...kept,
    ],
    plan: () => plan,
    undoes: true,
  });
}

/** An undo may have broken off while it removed sheets. */
function nothingLeft({ leaving = [] }: RunState, { sheets }: WorkbookSnapshot): Finding {
  const left = leaving.filter(({ name }) => sheets.some((sheet) => sheet.name === name));
  return left.length === 0
    ? finding('nothing-to-undo', null, {})
    : finding('only-sheets-left', null, { sheets: left.map(({ name }) => name).join(', ') });
}

/** Formulas that a file wants to bring in with a run that it claims. */
function foreignFormulas(targets: readonly CellTarget[]): Finding[] {
  return targets.flatMap(({ place, value }) =>
    typeof value === 'object' && !mayComeBack(value.formula)
      ? [finding('formula-not-brought-back', place, { formula: value.formula.slice(0, LONGEST_SHOWN) })]
      : [],
  );
}

/** What a check before writing finds, as it is said of a run that is taken back. */
function changedSinceRun(targets: readonly CellTarget[], { findings, formulas }: TargetCheck): Finding[] {
  return [
    ...findings.map((found) =>
      found.code === 'cell-changed' ? finding('cell-changed-since-run', found.place, {}) : found,
    ),
    ...targets
      .filter(({ place }) => formulas.has(placeKey(place)))
      .map(({ place }) => finding('cell-changed-since-run', place, {})),
  ];
}

/** Why the sheets that the run made must stay. Formulas are asked for only where there are such sheets. */
async function keepingSheets(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  removed: readonly AddedSheet[],
): Promise<readonly Finding[]> {
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
