import { finding } from '../domain/findings/finding';
import { readWorkbook } from '../excel/read-workbook';
import { planEntries } from '../workbook/plan/plan-entries';
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
  return runInExcel('template', addTemplateIn);
}

async function addTemplateIn(context: Excel.RequestContext): Promise<RunOutcome> {
  const snapshot = await readWorkbook(context);
  const state = readState(snapshot);
  const { TEMPLATE_SHEETS } = await import('../workbook/template/template-sheets');
  const present = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const addedSheets = TEMPLATE_SHEETS.filter(({ name }) => !present.has(name.toLowerCase()));
  if (addedSheets.length === 0) return failed('template', [finding('template-complete', null, {})]);

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
