import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';
import { readFunctionCells } from '../excel/read-function-cells';
import { readWorkbook } from '../excel/read-workbook';
import { resultSheetTexts } from '../i18n/result-sheet-texts';
import { planReentering } from '../workbook/freeze/plan-reentering';
import { planEntries } from '../workbook/plan/plan-entries';
import { now } from './now';
import { readState } from './read-state';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';
import { runOptions } from './run-options';
import { writeRun } from './write-run';

/**
 * Enters every formula with a `KIM.…` function once more that shows `#NAME?` or `#BUSY!`: Excel may keep showing it where
 * the workbook was opened, or the formula entered, before the add-in was loaded. No formula changes.
 */
export function reenterFormulas(): Promise<RunOutcome> {
  return runInExcel('reenter', reenterFormulasIn);
}

async function reenterFormulasIn(context: Excel.RequestContext): Promise<RunOutcome> {
  const { language } = runOptions.get();
  const snapshot = await readWorkbook(context);
  const state = readState(snapshot);
  const functionCells = await readFunctionCells(context, snapshot);
  const { cells, findings } = planReentering(functionCells, resultSheetTexts(language).log.functionCell);
  if (cells.length === 0) return failed('reenter', findings);
  const time = now();
  return writeRun(context, 'reenter', {
    workbook: { snapshot, state },
    findings,
    targets: cells.map(({ place, before, after, figure }) => ({
      place,
      expected: before,
      value: after,
      figure,
    })),
    refusals: ({ findings: found, formulas }): readonly Finding[] => [
      ...found,
      ...cells
        .filter(({ place }) => formulas.has(`${place.sheet}!${place.cell}`))
        .map(({ place }) => finding('cell-changed', place, {})),
    ],
    plan: ({ textCells }) =>
      planEntries({ cells, action: 'reentered', textCells, snapshot, state, time, language }),
  });
}
