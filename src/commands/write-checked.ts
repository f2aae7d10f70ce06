import { writePlan } from '../excel/write-plan';
import type { Finding } from '../domain/findings/finding';
import { logHeadings } from '../workbook/plan/log-rows';
import type { TargetCheck, WritePlan } from '../workbook/plan/write-plan';
import type { Examination } from './examination';
import { runOptions } from './run-options';

/**
 * Writes a plan that was just checked, whole or not at all.
 * @returns what is worth knowing of a plan that was written
 * @throws ExcelFailure
 */
export function writeChecked(
  context: Excel.RequestContext,
  { state, snapshot }: Pick<Examination, 'state' | 'snapshot'>,
  plan: WritePlan,
  check: TargetCheck,
): Promise<readonly Finding[]> {
  return writePlan(context, plan, {
    existingSheets: check.existingSheets,
    logPosition: check.logPosition,
    ...(check.hiddenCells === undefined ? {} : { hiddenCells: check.hiddenCells }),
    state,
    stateText: snapshot.state,
    logHeadings: logHeadings(runOptions.get().language),
  });
}
