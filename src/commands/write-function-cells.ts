import { finding, type Finding } from '../domain/findings/finding';
import { planEntries } from '../workbook/plan/plan-entries';
import type { EntryAction } from '../workbook/plan/log-rows';
import { placeKey } from '../workbook/plan/write-plan';
import type { CellWrite, TargetCheck } from '../workbook/plan/write-plan';
import { now } from './now';
import type { Job, RunOutcome } from './run-outcome';
import { runOptions } from './run-options';
import { writeRun, type Run } from './write-run';

/** Cells with formulas of the add-in that get something else, or the same once more. */
export interface FunctionCellsRun {
  readonly workbook: Run['workbook'];
  readonly cells: readonly CellWrite[];
  readonly findings: readonly Finding[];
  /** What the log calls it. */
  readonly action: EntryAction;
}

/** Writes them, whole or not at all: refused where one of them got another formula since it was read. */
export function writeFunctionCells(
  context: Excel.RequestContext,
  job: Job,
  { workbook, cells, findings, action }: FunctionCellsRun,
): Promise<RunOutcome> {
  const { language } = runOptions.get();
  const time = now();
  return writeRun(context, job, {
    workbook,
    findings,
    // What a formula fills below it is its own and goes with it.
    targets: cells
      .filter(({ before }) => typeof before === 'object')
      .map(({ place, before, after, figure }) => ({ place, expected: before, value: after, figure })),
    refusals: (check) => [...check.findings, ...changedFormulas(cells, check)],
    plan: ({ textCells }) => planEntries({ cells, action, textCells, ...workbook, time, language }),
  });
}

function changedFormulas(cells: readonly CellWrite[], { formulas }: TargetCheck): Finding[] {
  return cells
    .filter(({ place }) => formulas.has(placeKey(place)))
    .map(({ place }) => finding('cell-changed', place, {}));
}
