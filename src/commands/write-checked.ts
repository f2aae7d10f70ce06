import { writePlan } from '../excel/write-plan';
import { logHeadings } from '../workbook/plan/log-rows';
import type { TargetCheck, WritePlan } from '../workbook/plan/write-plan';
import type { Examination } from './examination';
import { runOptions } from './run-options';

/** Writes a plan that was just checked, whole or not at all. @throws ExcelFailure */
export function writeChecked(
  context: Excel.RequestContext,
  { state, snapshot }: Pick<Examination, 'state' | 'snapshot'>,
  plan: WritePlan,
  check: TargetCheck,
): Promise<void> {
  return writePlan(context, plan, {
    existingSheets: check.existingSheets,
    logPosition: check.logPosition,
    state,
    stateText: snapshot.state,
    logHeadings: logHeadings(runOptions.get().language),
  });
}
