import { finding } from '../domain/findings/finding';
import { readWorkbook } from '../excel/read-workbook';
import { planEntries } from '../workbook/plan/plan-entries';
import type { AddedSheet } from '../workbook/plan/write-plan';
import { isOwnSheet } from '../workbook/sheets/own-sheets';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { now } from './now';
import { readState } from './read-state';
import { runInExcel } from './run-in-excel';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';
import { runOptions } from './run-options';
import { withAddedSheets } from './with-added-sheets';
import { writeRun } from './write-run';

/**
 * Adds the sheets of the template that the workbook does not have yet, after its last sheet; all of them or none.
 * Sheets that are there stay as they are. Logged, and undone like a run as long as nothing was entered there.
 */
export function addTemplate(): Promise<RunOutcome> {
  return runInExcel('template', async (context) => {
    const snapshot = await readWorkbook(context);
    const { TEMPLATE_SHEETS } = await import('../workbook/template/template-sheets');
    const addedSheets = TEMPLATE_SHEETS.filter((sheet) => !isPresent(sheet, snapshot));
    if (addedSheets.length === 0) return failed('template', [finding('template-complete', null, {})]);
    return addSheets(context, addedSheets, snapshot);
  });
}

/**
 * Adds the sheets of the invented example, for somebody who wants to see what comes of it. A workbook in which
 * something stands is left as it is: the example would be computed together with its tables. Logged, and undone as the template is.
 */
export function addExample(): Promise<RunOutcome> {
  return runInExcel('template', async (context) => {
    const snapshot = await readWorkbook(context);
    const { EXAMPLE_SHEETS } = await import('../workbook/template/example-sheets');
    const used = snapshot.sheets.find(({ name, values }) => values.length > 0 && !isOwnSheet(name));
    const taken = EXAMPLE_SHEETS.filter((sheet) => isPresent(sheet, snapshot)).map(({ name }) => name);
    if (used !== undefined) {
      return failed('template', [finding('example-in-used-workbook', null, { sheet: used.name })]);
    }
    if (taken.length > 0) {
      return failed('template', [finding('example-sheets-taken', null, { sheets: taken.join(', ') })]);
    }
    return addSheets(context, EXAMPLE_SHEETS, snapshot);
  });
}

function isPresent({ name }: AddedSheet, { sheets }: WorkbookSnapshot): boolean {
  return sheets.some((each) => each.name.toLowerCase() === name.toLowerCase());
}

async function addSheets(
  context: Excel.RequestContext,
  addedSheets: readonly AddedSheet[],
  snapshot: WorkbookSnapshot,
): Promise<RunOutcome> {
  const state = readState(snapshot);
  const names = addedSheets.map(({ name }) => name);
  const corners = addedSheets.map(({ name, values }) => ({
    place: { sheet: name, cell: 'A1' },
    value: values[0]![0]!,
    expected: '',
    figure: '',
  }));
  const { language } = runOptions.get();
  const plan = planEntries({ addedSheets, action: 'template', snapshot, state, time: now(), language });
  return writeRun(context, 'template', {
    workbook: { snapshot, state },
    targets: corners,
    refusals: (check) => withAddedSheets(names, check.findings),
    plan: () => plan,
  });
}
