import { hasErrors } from '../domain/findings/severity';
import { readFunctionCells } from '../excel/read-function-cells';
import { readWorkbook } from '../excel/read-workbook';
import { resultSheetTexts } from '../i18n/result-sheet-texts';
import { planFreezing } from '../workbook/freeze/plan-freezing';
import { readState } from './read-state';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';
import { runOptions } from './run-options';
import type { JobAtWork } from './running-job';
import { writeFunctionCells } from './write-function-cells';

/**
 * Turns every formula with a `KIM.…` function into the value it shows, for colleagues without the add-in, whose Excel
 * would show `#NAME?`. All of them or none; can be undone like any run.
 * @param progress told before each step; may throw to end the job before anything is written
 */
export function freezeValues(progress: JobAtWork['progress'] = () => undefined): Promise<RunOutcome> {
  return runInExcel('freeze-values', (context) => freezeValuesIn(context, progress));
}

async function freezeValuesIn(
  context: Excel.RequestContext,
  progress: JobAtWork['progress'],
): Promise<RunOutcome> {
  progress('read');
  const { language } = runOptions.get();
  const snapshot = await readWorkbook(context);
  const state = readState(snapshot);
  const functionCells = await readFunctionCells(context, snapshot);
  const { cells, findings } = planFreezing(functionCells, resultSheetTexts(language).log.functionCell);
  if (hasErrors(findings) || cells.length === 0) return failed('freeze-values', findings);
  progress('write');
  return writeFunctionCells(context, 'freeze-values', {
    workbook: { snapshot, state },
    cells,
    findings,
    action: 'frozen',
  });
}
