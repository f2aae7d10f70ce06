import { readFunctionCells } from '../excel/read-function-cells';
import { readWorkbook } from '../excel/read-workbook';
import { resultSheetTexts } from '../i18n/result-sheet-texts';
import { planReentering } from '../workbook/freeze/plan-reentering';
import { readState } from './read-state';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';
import { runOptions } from './run-options';
import { writeFunctionCells } from './write-function-cells';

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
  return writeFunctionCells(context, 'reenter', {
    workbook: { snapshot, state },
    cells,
    findings,
    action: 'reentered',
  });
}
