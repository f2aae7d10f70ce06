import type { RunOutcome } from '../../../src/commands/run-outcome';
import { finding } from '../../../src/domain/findings/finding';
import { barOf, type Lack } from '../../../src/taskpane/shell/bar';

type Shown = Parameters<typeof barOf>[0];

/** A workbook that was examined, with nothing to say. */
const QUIET: Shown = {
  ribbonJob: null,
  work: null,
  feedback: null,
  stale: false,
  catchingUp: false,
  computesItself: false,
  examination: { language: 'de' } as Shown['examination'],
  language: 'de',
};

const outcome = (job: RunOutcome['job'], status: RunOutcome['status']): Shown['feedback'] => ({
  kind: 'outcome',
  outcome: { job, status, findings: [], written: [] },
});
const WORK: Shown['work'] = { step: 'read', cancellable: true };
const found = finding('nothing-to-undo', null, {});

test.each<[string, Partial<Shown>, string | null]>([
  ['nothing to say', {}, null],
  ['a change that is about to be examined by itself', { stale: true, catchingUp: true }, null],
  ['a change in a workbook that is too large for that', { stale: true }, 'stale'],
  ['a change before anything was examined', { stale: true, examination: null }, null],
  ['work of the pane', { work: WORK }, 'work'],
  ['a job of the ribbon', { ribbonJob: { job: 'undo', step: 'write' } }, 'work'],
  ['work beside what came of the last thing', { work: WORK, feedback: { kind: 'copied' } }, 'work'],
  ['a run that wrote', { feedback: outcome('reconcile', 'ok') }, 'written'],
  ['a run that wrote, with questions left', { feedback: outcome('reconcile', 'warnings') }, 'written'],
  ['a change after a run that wrote', { feedback: outcome('reconcile', 'ok'), stale: true }, 'stale'],
  ['a change after a copy', { feedback: { kind: 'copied' }, stale: true }, 'stale'],
  [
    'a change after a run that is examined by itself',
    { feedback: outcome('reconcile', 'ok'), stale: true, catchingUp: true },
    'written',
  ],
  ['an examination in the other language', { language: 'en' }, 'other-language'],
  ['entries that were written', { feedback: outcome('edit', 'ok') }, 'written'],
  ['an undo', { feedback: outcome('undo', 'ok') }, 'done'],
  ['a run that wrote nothing', { feedback: outcome('reconcile', 'failed'), stale: true }, 'failed'],
  ['what Excel refused', { feedback: { kind: 'finding', finding: found } }, 'finding'],
  ['work that was cancelled', { feedback: { kind: 'cancelled' } }, 'cancelled'],
  ['work that was cancelled, after a change', { feedback: { kind: 'cancelled' }, stale: true }, 'stale'],
  ['no worker', { computesItself: true }, 'computes-itself'],
  ['no worker, after a change', { computesItself: true, stale: true }, 'stale'],
])('%s', (_, state, kind) => {
  expect(barOf({ ...QUIET, ...state }, null)?.kind ?? null).toBe(kind);
});

test('what Excel lacks goes before all else', () => {
  const lack: Lack = { what: 'set', set: 'ExcelApi 1.9' };
  expect(barOf({ ...QUIET, work: WORK, feedback: { kind: 'copied' } }, lack)).toEqual({ kind: 'lack', lack });
});

test('a second click on the ribbon is answered beside the job that is at work', () => {
  const running = finding('job-running', null, {});
  const feedback: Shown['feedback'] = {
    kind: 'outcome',
    outcome: { job: 'undo', status: 'failed', findings: [running], written: [] },
  };
  const ribbonJob = { job: 'reconcile', step: 'compute' } as const;
  expect(barOf({ ...QUIET, ribbonJob, feedback }, null)).toMatchObject({ kind: 'work', refused: running });
});

test('an undo that asks first has no bar that says that it failed: its preview asks', () => {
  const asks = (code: 'undo-needs-preview' | 'reconciled-meanwhile'): Shown['feedback'] => ({
    kind: 'outcome',
    outcome: { job: 'undo', status: 'failed', findings: [finding(code, null, {})], written: [] },
  });
  expect(barOf({ ...QUIET, feedback: asks('undo-needs-preview') }, null)).toBeNull();
  expect(barOf({ ...QUIET, feedback: asks('reconciled-meanwhile') }, null)?.kind).toBe('failed');
});

test('a job of the ribbon that writes cannot be cancelled', () => {
  const ribbonJob = { job: 'reconcile', step: 'write' } as const;
  expect(barOf({ ...QUIET, ribbonJob }, null)).toEqual({
    kind: 'work',
    ...ribbonJob,
    cancellable: false,
    refused: null,
  });
});
