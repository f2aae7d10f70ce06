import { reconcile } from '../../src/commands/reconcile';
import type { RunOutcome } from '../../src/commands/run-outcome';
import { undo } from '../../src/commands/undo';
import { WAITS } from '../../src/excel/waits';
import { onThisThread } from '../../standin/headless/on-this-thread';
import { openWorkbook } from '../../standin/files/open-workbook';
import { saveWorkbook } from '../../standin/files/save-workbook';
import { startExcel } from '../../standin/headless/excel-stand-in';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { registerRibbon } from '../../src/commands/ribbon';
import { runOptions } from '../../src/commands/run-options';
import { OWN_SHEETS } from '../../src/workbook/sheets/own-sheets';
import { BrokenExcel } from './broken-excel';
import { actionsOf } from './fault-cases';
import type { FaultCase } from './fault-cases';
import type { JobAtWork } from './jobs-at-work';
import { contradiction, truth } from './workbook-truth';
import type { Truth } from './workbook-truth';

/** A job whose workbook is made, with what it does where nothing goes wrong. */
export interface PreparedJob {
  readonly job: JobAtWork;
  readonly bytes: Uint8Array;
  readonly actions: readonly number[];
  readonly before: Truth;
  readonly whole: Truth;
}

/** What a case came to; everything but the first three is a fault of the program. */
export type Verdict = 'as before' | 'whole' | 'told' | 'lost' | 'half-written' | 'silent' | 'blocked';

export async function prepared(job: JobAtWork): Promise<PreparedJob> {
  const bytes = saveWorkbook((await job.workbook()).document);
  const excel = await opened(bytes);
  const before = await truth();
  const run = await job.ready();
  const from = excel.requests.length;
  const outcome = await run();
  if (outcome.status === 'failed') throw new Error(`${job.name}: ${JSON.stringify(outcome.findings)}`);
  return { job, bytes, before, actions: actionsOf(excel, from), whole: await truth() };
}

async function opened(bytes: Uint8Array): Promise<ExcelStandIn> {
  const excel = await startExcel(openWorkbook(bytes));
  excel.install();
  runOptions.set({ language: 'de' });
  registerRibbon(() => onThisThread);
  return excel;
}

/** Lets a case happen, looks at the workbook, and tries what a user would do next. */
export async function tryCase({ bytes, before, whole }: PreparedJob, each: FaultCase): Promise<Verdict> {
  const excel = await opened(bytes);
  const run = await each.job.ready();
  const broken = new BrokenExcel(excel);
  plan(broken, each);
  const outcome = await quietly(run);
  broken.plan(() => null);
  return verdictOf(outcome, before, whole);
}

function plan(broken: BrokenExcel, { request, fault, wayBack }: FaultCase): void {
  WAITS.answer = fault.kind === 'no-answer' ? 1_500 : 120_000;
  WAITS.pauses = [1, 1];
  broken.plan((number) => {
    if (fault.kind !== 'action' && number === request) return fault;
    const back = number - request;
    return wayBack !== undefined && back >= wayBack.after && back < wayBack.after + wayBack.times
      ? wayBack.fault
      : null;
  });
  if (fault.kind === 'action') broken.failAt(fault, request);
}

/** A defect of the program is an outcome too, as the ribbon makes one of it. */
async function quietly(run: () => Promise<RunOutcome>): Promise<RunOutcome | null> {
  return run().catch(() => null);
}

async function verdictOf(outcome: RunOutcome | null, before: Truth, whole: Truth): Promise<Verdict> {
  const now = await truth();
  const isWritten = outcome !== null && outcome.status !== 'failed';
  const isToldUnsure =
    outcome?.findings.some(({ code }) => code === 'write-half-done' || code === 'write-unknown') === true;
  // What is told of the reading is a line more on the sheets; the cells of the user are the same.
  const tellsMore = outcome?.findings.some(({ code }) => code === 'date-system-assumed') === true;
  const isSame = tellsMore ? isSameForUser(now, whole) : isSameRun(now, whole);
  const isWhole = isSame && (await contradiction()) === null;
  const isBefore = JSON.stringify(now) === JSON.stringify(before);
  if (isWritten) return isWhole ? next('whole') : 'silent';
  if (isBefore) return next('as before');
  if (!isToldUnsure) return isWhole ? 'silent' : 'half-written';
  // Done, though Excel could not say so: then there is nothing that an undo would have to bring back.
  return isWhole || (await cameBack(before, whole)) ? next('told') : 'lost';
}

/** The time of a run stands in its sheets; everything else is the same. */
function isSameRun(now: Truth, whole: Truth): boolean {
  return (
    isSameForUser(now, whole) &&
    JSON.stringify(now.sheets.map(([name, , , values]) => [name, values.length])) ===
      JSON.stringify(whole.sheets.map(([name, , , values]) => [name, values.length])) &&
    JSON.stringify(now.tables) === JSON.stringify(whole.tables)
  );
}

function isSameForUser(now: Truth, whole: Truth): boolean {
  return JSON.stringify(ofUser(now)) === JSON.stringify(ofUser(whole));
}

function ofUser({ sheets }: Truth) {
  return sheets.filter(([name]) => !OWN_SHEETS.some((own) => own === name));
}

/**
 * What the message says brings the user's cells back: to undo, or to undo again. Where only the removal of our own sheets
 * is missing, the cells are back already, and the sheets are named.
 */
async function cameBack(before: Truth, whole: Truth): Promise<boolean> {
  const { undoPreview } = await undo();
  const outcome = await undo(undoPreview);
  const now = JSON.stringify(ofUser(await truth()));
  const isDone = outcome.status !== 'failed' || outcome.findings[0]!.code === 'only-sheets-left';
  return isDone && [before, whole].some((each) => JSON.stringify(ofUser(each)) === now);
}

async function next(verdict: Verdict): Promise<Verdict> {
  return (await reconcile(onThisThread)).status === 'failed' ? 'blocked' : verdict;
}
