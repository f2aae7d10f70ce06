import { finding, type Finding } from '../domain/findings/finding';
import { isOwnSheet } from '../workbook/sheets/own-sheets';
import { missingSheets, planEdits } from '../workbook/plan/plan-edits';
import { formulaFindings } from '../workbook/plan/check-findings';
import type { CellTarget } from '../workbook/plan/write-plan';
import type { Examination } from './examination';
import { now } from './now';
import { runInExcel } from './run-in-excel';
import type { RunOutcome } from './run-outcome';
import { runOptions } from './run-options';
import { withAddedSheets } from './with-added-sheets';
import { writeRun } from './write-run';

/**
 * Writes entries from the task pane into the user's own cells, whole or not at all: refused where a cell changed since
 * the workbook was read, is protected, or holds a formula. Logged, and undone like a run. A sheet that the workbook
 * did not have when it was read is added, unless somebody added it meanwhile.
 */
export function editCells(
  edits: readonly CellTarget[],
  { snapshot, state }: Pick<Examination, 'snapshot' | 'state'>,
): Promise<RunOutcome> {
  const added = missingSheets(edits, snapshot);
  const { language } = runOptions.get();
  const time = now();
  return runInExcel('edit', (context) =>
    writeRun(context, 'edit', {
      workbook: { snapshot, state },
      targets: edits,
      refusals: ({ findings, formulas }) => [
        ...withAddedSheets(added, findings),
        ...entriesOnOwnSheets(edits),
        ...formulaFindings(edits, formulas),
      ],
      plan: (check) => planEdits(edits, snapshot, state, check, time, language),
    }),
  );
}

/** A formula or an entry among what the add-in lays out, or in its log. */
function entriesOnOwnSheets(edits: readonly CellTarget[]): readonly Finding[] {
  return edits
    .filter(({ place }) => isOwnSheet(place.sheet))
    .map(({ place }) => finding('own-sheet-entry', place, { sheet: place.sheet }));
}
