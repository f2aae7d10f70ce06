import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';
import { checkTargets } from '../excel/check-targets';
import type { ToCheck, WorkbookCheck } from '../excel/check-targets';
import { writePlan } from '../excel/write-plan';
import { decodeState } from '../workbook/plan/run-state';
import { nameOfWrite, replacedBy, type FindMonth } from '../workbook/plan/replaced-sheets';
import { MONTH_SHEET } from '../workbook/sheets/own-sheets';
import type { CellTarget, Expectation, TargetCheck, WritePlan } from '../workbook/plan/write-plan';
import { withLogSum } from '../workbook/plan/chain-log';
import { columnNeighbours, firstOfFilteredColumn } from '../workbook/plan/column-neighbours';
import { lostSheets } from '../workbook/plan/lost-sheets';
import { fitRequest } from '../workbook/plan/fit-request';
import { enteredAlong, neighbourTargets } from '../workbook/plan/entered-along';
import { throughTextCells } from '../workbook/plan/text-cells';
import { writtenRanges } from '../workbook/plan/written-ranges';
import type { Examination } from './examination';
import { loadMonth } from './load-month';
import { asOwnWrite } from './own-writes';
import { failed } from './run-outcome';
import type { Job, RunOutcome } from './run-outcome';
import { statusOf } from './run-status';
import { sessionRuns } from './session-runs';

/** What a job writes into a workbook that was read, and what has to hold for it. */
export interface Run {
  /** The workbook as it was read: its state must still be the same. */
  readonly workbook: Pick<Examination, 'snapshot' | 'state'>;
  /** Cells of the user's own that are written; absent: none. */
  readonly targets?: readonly CellTarget[];
  /** Ranges that must still hold what was read; absent: none. */
  readonly expectations?: readonly Expectation[];
  /** Worth knowing whether it is written or not; absent: nothing. */
  readonly findings?: readonly Finding[];
  /** Why nothing may be written; by default what the check of the targets found. */
  readonly refusals?: (check: TargetCheck) => readonly Finding[];
  /** What is written, cheap to plan once more: for the cells that the check finds formatted as text. */
  readonly plan: (found: Pick<TargetCheck, 'textCells'>) => WritePlan;
  /** Where a run is taken back: a target may also hold already what it gets back. */
  readonly undoes?: true;
}

/**
 * Checks a plan against the workbook as it is now and writes it at once, whole; or nothing, if anything speaks against
 * it.
 * @throws ExcelFailure for what Excel refuses
 */
export async function writeRun(context: Excel.RequestContext, job: Job, run: Run): Promise<RunOutcome> {
  const { workbook, targets = [], expectations = [], findings = [], undoes } = run;
  const { snapshot, state } = workbook;
  const draft = run.plan({ textCells: new Set() });
  const neighbours = columnNeighbours(draft.cells, snapshot.tables);
  const toCheck: ToCheck = {
    targets,
    expectations,
    ownSheets: state.ownSheets,
    lostSheets: lostSheets(snapshot),
    replaced: replacedBy(draft, state, await monthOf(draft, workbook)),
    besides: draft.cells,
    neighbours,
    log: draft.log,
    state: { text: snapshot.state, ids: snapshot.stateParts ?? [] },
    ...(undoes === undefined ? {} : { undoes }),
  };
  const refusals = (check: WorkbookCheck): readonly Finding[] => {
    const isOthers = check.findings.filter(({ code }) => code === 'reconciled-meanwhile');
    if (isOthers.length > 0) return isOthers;
    return run.refusals?.(check) ?? check.findings;
  };
  const check = await checkTargets(context, toCheck);
  const refused = refusals(check);
  if (refused.length > 0) return failed(job, [...findings, ...refused]);
  const planned = check.textCells.size === 0 ? draft : run.plan(check);
  const plan = fitRequest(withLogSum(planned, state));
  const along = enteredAlong(neighbours, check.contents);
  const filtered = firstOfFilteredColumn([...plan.cells, ...along], snapshot.tables, check.hiddenCells);
  if (filtered !== null) return failed(job, [...findings, finding('column-filtered', filtered, {})]);
  const seenAgain = { ...toCheck, neighbours: [], targets: [...targets, ...neighbourTargets(along)] };
  const told = await asOwnWrite(() =>
    writePlan(
      context,
      { ...plan, cells: throughTextCells([...plan.cells, ...along], check) },
      { state, check, toCheck: seenAgain, refusals },
    ),
  );
  if (undoes !== true) sessionRuns.add(decodeState(plan.state));
  const all = [...findings, ...told];
  return { job, status: statusOf(all), findings: all, written: writtenRanges(plan) };
}

/** Reads `KIM-Monat` back where the plan writes it. */
function monthOf({ sheets }: WritePlan, { snapshot, state }: Run['workbook']): Promise<FindMonth | null> {
  const isWritten = sheets.some((write) => nameOfWrite(write) === MONTH_SHEET);
  return isWritten ? loadMonth(state, snapshot.dateSystem) : Promise.resolve(null);
}
