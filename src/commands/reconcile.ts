import { compute } from '../domain/compute';
import { hasErrors } from '../domain/findings/finding';
import { ruleSetOf } from '../domain/rules/programmes';
import { checkTargets } from '../excel/check-targets';
import { readWorkbook } from '../excel/read-workbook';
import { writePlan } from '../excel/write-plan';
import { logHeadings } from '../workbook/plan/log-rows';
import { planReconciliation } from '../workbook/plan/plan-reconciliation';
import { formulaFindings, targetsOf } from '../workbook/plan/targets';
import { valuesIn } from '../workbook/plan/value-at';
import type { Expectation } from '../workbook/plan/write-plan';
import { writtenRanges } from '../workbook/plan/written-ranges';
import { recognise } from '../workbook/recognise';
import type { Recognition } from '../workbook/recognition';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { now } from './now';
import { readState } from './read-state';
import { runInExcel } from './run-in-excel';
import { failed, statusOf } from './run-outcome';
import type { RunOutcome } from './run-outcome';
import { runOptions } from './run-options';

/** Reads the workbook, computes, and writes the whole result or nothing. Never throws for what Excel refuses. */
export function reconcile(): Promise<RunOutcome> {
  return runInExcel('reconcile', reconcileIn);
}

async function reconcileIn(context: Excel.RequestContext): Promise<RunOutcome> {
  const { language, ...overrides } = runOptions.get();
  const snapshot = await readWorkbook(context);
  const state = readState(snapshot);
  const recognition = recognise(snapshot, overrides);
  if (recognition.case === null || hasErrors(recognition.findings))
    return failed('reconcile', recognition.findings);

  const result = compute(recognition.case, ruleSetOf(recognition.case.settings));
  const { targets, findings: targetFindings } = targetsOf(
    result,
    recognition.namedTargets,
    snapshot,
    language,
  );
  const computed = [...recognition.findings, ...result.findings, ...targetFindings];
  if (hasErrors(computed)) return failed('reconcile', computed, result);

  const check = await checkTargets(context, targets, expectationsOf(recognition, snapshot), state.ownSheets);
  if (hasErrors(check.findings)) return failed('reconcile', [...computed, ...check.findings], result);

  const findings = [...computed, ...check.findings, ...formulaFindings(targets, check.formulas)];
  const plan = planReconciliation({
    snapshot,
    state,
    result,
    targets,
    formulas: check.formulas,
    findings,
    time: now(),
    language,
  });
  await writePlan(context, plan, {
    existingSheets: check.existingSheets,
    logPosition: check.logPosition,
    state,
    stateText: snapshot.state,
    logHeadings: logHeadings(language),
  });
  return { job: 'reconcile', status: statusOf(findings), result, findings, written: writtenRanges(plan) };
}

/** Every range that an input was read from must still hold its values when the result is written. */
function expectationsOf(recognition: Recognition, snapshot: WorkbookSnapshot): Expectation[] {
  return recognition.readAreas.map(({ sheet, area }) => ({
    sheet,
    area,
    values: valuesIn(
      snapshot.sheets.find((each) => each.name === sheet)!,
      area,
    ),
  }));
}
