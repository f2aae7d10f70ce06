import { hasErrors } from '../domain/findings/severity';
import { readFunctionCells } from '../excel/read-function-cells';
import { readWorkbook } from '../excel/read-workbook';
import { resultSheetTexts } from '../i18n/result-sheet-texts';
import { planFreezing } from '../workbook/freeze/plan-freezing';
import { planEntries } from '../workbook/plan/plan-entries';
import { readState } from './read-state';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';
import { runOptions } from './run-options';
import { writeRun } from './write-run';

/**
 * Turns every formula with a `KIM.…` function into the value it shows, for colleagues without the add-in, whose Excel
 * would show `#NAME?`. All of them or none; can be undone like any run.
 */
export function freezeValues(): Promise<RunOutcome> {
  return runInExcel('freeze-values', freezeValuesIn);
}

async function freezeValuesIn(context: Excel.RequestContext): Promise<RunOutcome> {
  const { language } = runOptions.get();
  const snapshot = await readWorkbook(context);
  const state = readState(snapshot);
  const functionCells = await readFunctionCells(context, snapshot);
  const { cells, findings } = planFreezing(functionCells, resultSheetTexts(language).log.functionCell);
  if (hasErrors(findings) || cells.length === 0) return failed('freeze-values', findings);
  return writeRun(context, 'freeze-values', {
    workbook: { snapshot, state },
    findings,
    targets: cells.map(({ place, after, figure }) => ({ place, value: after, expected: after, figure })),
    plan: ({ textCells }, time) =>
      planEntries({ cells, action: 'frozen', textCells, snapshot, state, time, language }),
  });
}
