import { probeExcel } from '../../src/commands/probe-excel';
import type { ProbeReport } from '../../src/commands/probe-excel';
import { reconcile } from '../../src/commands/reconcile';
import { registerRibbon } from '../../src/commands/ribbon';
import { PROBE_SHEET } from '../../src/excel/probe/probe-sheet';
import { WAITS } from '../../src/excel/waits';
import { onThisThread } from '../../standin/headless/on-this-thread';
import { openWorkbook } from '../../standin/files/open-workbook';
import { saveWorkbook } from '../../standin/files/save-workbook';
import { startExcel } from '../../standin/headless/excel-stand-in';
import { open, SMALL } from '../commands/small-workbook';
import { BrokenExcel } from './broken-excel';
import type { Fault, RequestFault } from './broken-excel';
import { CODES } from './fault-cases';
import { randomNumbers } from './random-numbers';
import { truth } from './workbook-truth';
import type { Truth } from './workbook-truth';

/** A case puts every probe once more, which takes seconds. */
const { FAULTS = '4', FAULTS_SEED = '20210701' } = process.env;
const TRIED = FAULTS === 'all' ? 4_000 : Number(FAULTS);

interface ProbeFault {
  /** Of the probing, from 1. */
  readonly request: number;
  readonly fault: Fault;
  /** So many of the last requests fail too, which remove the sheet. */
  readonly removal: number;
}

test(
  'whatever fails while Excel is probed, the workbook is as before, or the sheet that is left is named',
  async () => {
    const bytes = saveWorkbook((await open(SMALL)).document);
    const { before, actions } = await undisturbed(bytes);
    const random = randomNumbers(Number(FAULTS_SEED));
    const bad: string[] = [];
    for (let count = 0; count < TRIED; count += 1) {
      const fault = draw(random, actions);
      const verdict = await tryFault(bytes, before, fault);
      if (verdict !== 'as before' && verdict !== 'told') bad.push(`${verdict}: ${JSON.stringify(fault)}`);
    }
    expect(bad).toEqual([]);
  },
  12 * 3_600_000,
);

async function undisturbed(bytes: Uint8Array): Promise<{ before: Truth; actions: readonly number[] }> {
  const excel = await startExcel(openWorkbook(bytes));
  excel.install();
  const before = await truth();
  const from = excel.requests.length;
  await probeExcel();
  const requests = excel.requests.slice(from).filter(({ onlyReleases }) => !onlyReleases);
  return { before, actions: requests.map(({ request }) => request.Actions.length) };
}

function draw(random: () => number, actions: readonly number[]): ProbeFault {
  const below = (count: number): number => Math.floor(random() * count);
  const code = CODES[below(CODES.length)]!;
  // The first and the last requests make and remove the sheet: they fail as often as all the others.
  const [first, last] = [1 + below(3), actions.length - below(6)];
  const request = [first, last, 1 + below(actions.length)][below(3)]!;
  const faults: readonly Fault[] = [
    { kind: 'refused', code },
    { kind: 'answer-lost', code },
    { kind: 'thrown' },
    { kind: 'no-answer' },
    { kind: 'action', code, action: below(actions[request - 1]!) },
  ];
  return { request, fault: faults[below(faults.length)]!, removal: [0, 0, 1, 3, 100][below(5)]! };
}

async function tryFault(
  bytes: Uint8Array,
  before: Truth,
  { request, fault, removal }: ProbeFault,
): Promise<'as before' | 'told' | 'left' | 'lost' | 'blocked'> {
  const excel = await startExcel(openWorkbook(bytes));
  excel.install();
  registerRibbon(() => onThisThread);
  const broken = new BrokenExcel(excel);
  WAITS.answer = fault.kind === 'no-answer' ? 5_000 : 120_000;
  WAITS.pauses = [1, 1];
  const refused: RequestFault = { kind: 'refused', code: 'AccessDenied' };
  let removing = Infinity;
  broken.plan((number) => {
    if (number === request && fault.kind !== 'action') return fault;
    return number >= removing && number < removing + removal ? refused : null;
  });
  if (fault.kind === 'action') broken.failAt(fault, request);
  const report = await probeExcel({
    progress: (done, of) => {
      if (done === of) removing = broken.requests + 1;
    },
  }).catch((): ProbeReport | null => null);
  broken.plan(() => null);
  // A failure of an action that was never reached comes now.
  const now = await truth().catch(truth);
  const isLeft = excel.document.sheets.some(({ name }) => name === PROBE_SHEET);
  const others = { ...now, sheets: now.sheets.filter(([name]) => name !== PROBE_SHEET) };
  if (JSON.stringify(others) !== JSON.stringify(before)) return 'lost';
  if (isLeft && report?.sheetLeft !== true) return 'left';
  if ((await reconcile(onThisThread)).status === 'failed') return 'blocked';
  return isLeft ? 'told' : 'as before';
}
