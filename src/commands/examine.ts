import type { Scenario } from '../domain/case';
import type { Finding } from '../domain/findings/finding';
import { hasErrors } from '../domain/findings/severity';
import { checkTargets } from '../excel/check-targets';
import { inExcel } from '../excel/in-excel';
import { readWorkbook } from '../excel/read-workbook';
import type { ExaminerStep } from '../workbook/computed';
import type { ReadArea } from '../workbook/recognition';
import { asFound } from '../workbook/month/as-found';
import { lostSheets } from '../workbook/plan/lost-sheets';
import { reconciledSheets } from '../workbook/plan/replaced-sheets';
import type { RunState } from '../workbook/plan/run-state';
import { checkFindings } from '../workbook/plan/check-findings';
import { valuesIn } from '../workbook/plan/value-at';
import type { Expectation } from '../workbook/plan/write-plan';
import type { RunTime } from '../workbook/run-time';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Computing } from './computing/computing';
import type { Examination, Proposal } from './examination';
import { inTurn } from './in-turn';
import { loadMonth } from './load-month';
import { now } from './now';
import { readState } from './read-state';
import { runOptions, type RunOptions } from './run-options';
import type { RunStep } from './run-steps';

/** What an examination needs besides the workbook. */
export interface ExamineContext {
  readonly computing: Computing;
  /** Told before each step; may throw to end the examination. */
  readonly progress?: (step: RunStep) => void;
  /** Tried instead of the one of the workbook, so that nothing is proposed; absent or null: that one counts. */
  readonly scenario?: Scenario | null;
}

/**
 * Reads the workbook, recognises, computes, checks the targets and plans. Writes nothing.
 * @throws ExcelFailure for what Excel refuses
 */
export async function examineIn(
  context: Excel.RequestContext,
  { computing, progress = () => undefined }: ExamineContext,
): Promise<Examination> {
  progress('read');
  return examineRead(context, await readNow(context), { computing, progress });
}

/**
 * The same beside the jobs that write: it reads when none of them is at work, and computes while the next may be.
 * @throws ExcelFailure for what Excel refuses
 */
export async function examineInTurn(options: ExamineContext): Promise<Examination> {
  options.progress?.('read');
  const read = await inTurn(() => inExcel(readNow));
  return inExcel((context) => examineRead(context, read, options));
}

interface ReadNow {
  readonly snapshot: WorkbookSnapshot;
  readonly time: RunTime;
}

async function readNow(context: Excel.RequestContext): Promise<ReadNow> {
  return { snapshot: await readWorkbook(context), time: now() };
}

async function examineRead(
  context: Excel.RequestContext,
  { snapshot, time }: ReadNow,
  { computing, progress = () => undefined, scenario = null }: ExamineContext,
): Promise<Examination> {
  const state = readState(snapshot);
  const options = optionsWith(scenario);
  const step = (each: ExaminerStep): void => progress(each);
  const { computed, case: made } = await computing.compute(snapshot, options, step);
  const { targets } = computed;
  const examination = (
    findings: readonly Finding[],
    proposal: Proposal | null,
    found: RunState = state,
  ): Examination => ({
    time,
    language: options.language,
    tried: scenario,
    snapshot,
    state: found,
    ...computed,
    findings,
    proposal,
    case: made,
  });
  if (made === null || hasErrors(computed.findings)) return examination(computed.findings, null);

  progress('check');
  const { readAreas, asides } = computed.recognition;
  const hasMonthEnd = (computed.result?.monthEnd ?? null) !== null;
  const check = await checkTargets(context, {
    targets,
    expectations: expectationsOf(readAreas, snapshot),
    asides,
    ownSheets: state.ownSheets,
    lostSheets: lostSheets(snapshot),
    replaced: reconciledSheets(state, await loadMonth(state, snapshot.dateSystem), hasMonthEnd),
    log: null,
    state: { text: snapshot.state, ids: snapshot.stateParts ?? [] },
  });
  const findings = [...computed.findings, ...checkFindings(targets, check)];
  if (hasErrors(check.findings) || scenario !== null) return examination(findings, null);

  progress('plan');
  const planAgain: Proposal['planAgain'] = (later, at) => made.plan(later, at);
  const found = asFound(state, check);
  return examination(findings, { plan: await planAgain(check, time), check, planAgain }, found);
}

function optionsWith(scenario: Scenario | null): RunOptions {
  return scenario === null ? runOptions.get() : { ...runOptions.get(), scenario };
}

/** Every range that an input was read from must still hold its values when the result is written. */
export function expectationsOf(readAreas: readonly ReadArea[], snapshot: WorkbookSnapshot): Expectation[] {
  return readAreas.map(({ sheet, area }) => ({
    sheet,
    area,
    values: valuesIn(
      snapshot.sheets.find((each) => each.name === sheet)!,
      area,
    ),
  }));
}
