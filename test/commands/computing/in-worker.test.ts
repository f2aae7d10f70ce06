import { shortened } from '../../../src/domain/explanation/shortened';
import { compute } from '../../../src/domain/compute';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { Cancelled } from '../../../src/commands/computing/cancelled';
import { inWorker } from '../../../src/commands/computing/in-worker';
import { WorkerUnavailable } from '../../../src/commands/computing/worker-unavailable';
import type { FromWorker, ToWorker } from '../../../src/commands/computing/messages';
import { computeWorkbook } from '../../../src/workbook/recognised-workbook';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { recognise } from '../../../src/workbook/recognise';

/**
 * The worker's own code behind a pair of message ports made by hand: every message is copied as a browser copies it, so
 * that what cannot cross to another thread fails here too.
 */
async function startedWorker(): Promise<Worker> {
  const page = new EventTarget();
  const inside = new EventTarget();
  const globals = globalThis as unknown as Record<string, unknown>;
  globals.addEventListener = inside.addEventListener.bind(inside);
  globals.postMessage = (message: FromWorker) =>
    page.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
  await jest.isolateModulesAsync(async () => {
    await import('../../../src/commands/computing/computing-worker');
  });
  return Object.assign(page, {
    postMessage: (message: ToWorker) => {
      const data = structuredClone(message);
      setTimeout(() => inside.dispatchEvent(new MessageEvent('message', { data })));
    },
    terminate: () => undefined,
  }) as unknown as Worker;
}

function workbook(posts: number): WorkbookSnapshot {
  const headings = ['Modul', 'Rolle', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'];
  const rows: CellValue[][] = Array.from({ length: posts }, (_, index) => [
    2,
    'Casemanagement',
    1,
    70000 + index,
    '01.07.2021',
    '31.12.2022',
  ]);
  const values = [headings, ...rows];
  return {
    sheets: [{ name: 'Stellen', visible: true, protected: false, top: 0, left: 0, values }],
    tables: [],
    names: [],
    dateSystem: 1900,
    state: null,
  };
}

/** The whole way of thousands of posts, twice, with every message copied. */
jest.setTimeout(60_000);

const OPTIONS = { language: 'de' } as const;
const TIME = { year: 2026, month: 11, day: 26, hour: 14, minute: 5, second: 0 };
const CHECK = {
  findings: [],
  formulas: new Map<string, string>(),
  computedAsides: new Map<string, string>(),
  hiddenCells: new Set<string>(),
  textCells: new Set<string>(),
  existingSheets: new Set<string>(),
  logPosition: null,
};

test('gives the same figures, plan and explanations as this thread, for several portions of rows', async () => {
  const snapshot = workbook(4000);
  const worker = await startedWorker();
  const computing = inWorker(() => worker);
  const steps: string[] = [];
  const expected = computeWorkbook(snapshot, OPTIONS);
  const made = await computing.compute(snapshot, OPTIONS, (step) => steps.push(step));
  expect(made.computed).toEqual(expected.computed);
  expect(steps).toEqual(['recognise', 'compute']);
  expect(await made.case!.plan(CHECK, TIME)).toEqual(expected.case!.plan(CHECK, TIME));
  const figure = { measure: 'own-share', module: null, year: null } as const;
  const input = recognise(snapshot).case!;
  const explanation = compute(input, ruleSetOf(input.settings)).explain(figure);
  expect(await made.case!.explain(figure, 9000)).toEqual(shortened(explanation, 9000));
});

test('says that it is there before anything is computed', async () => {
  const worker = await startedWorker();
  expect(await inWorker(() => worker).ready()).toBeNull();
});

test('tries statuses of counter-financing as this thread does', async () => {
  const worker = await startedWorker();
  const computing = inWorker(() => worker);
  const here = computeWorkbook(workbook(3), OPTIONS);
  const there = await computing.compute(workbook(3), OPTIONS, () => undefined);
  expect(await there.case!.tryStatuses([])).toEqual(here.case!.tryStatuses([]));
});

test('knows the post of a row as this thread does', async () => {
  const worker = await startedWorker();
  const { case: there } = await inWorker(() => worker).compute(workbook(3), OPTIONS, () => undefined);
  const here = computeWorkbook(workbook(3), OPTIONS).case!;
  const { sheet, row } = recognise(workbook(3)).case!.posts[1]!.origin;
  expect(await there!.postOf({ sheet, line: String(row) })).toMatchObject({ nth: 2 });
  expect(await there!.postOf({ sheet, line: String(row) })).toEqual(
    here.postOf({ sheet, line: String(row) }),
  );
  expect(await there!.postOf({ sheet, line: '9999' })).toBeNull();
});

test('a defect in the worker reaches the pane with its message', async () => {
  const worker = await startedWorker();
  const { case: made } = await inWorker(() => worker).compute(workbook(3), OPTIONS, () => undefined);
  const ofNoRow = { measure: 'need', row: 99 } as const;
  await expect(made!.explain(ofNoRow, 1)).rejects.toThrow('There is no budget position 99');
});

test('who waits when the computing is ended, or asks later, is told that it was cancelled', async () => {
  const worker = await startedWorker();
  const computing = inWorker(() => worker);
  const waiting = computing.compute(workbook(10), OPTIONS, () => undefined);
  const refused = expect(waiting).rejects.toBeInstanceOf(Cancelled);
  computing.end();
  await refused;
  await expect(computing.ready()).rejects.toBeInstanceOf(Cancelled);
});

/** A worker whose code does not come through: it takes messages and answers none. */
function deadWorker(): Worker {
  return Object.assign(new EventTarget(), {
    postMessage: () => undefined,
    terminate: () => undefined,
  }) as unknown as Worker;
}

test('where the code of the worker does not come through, who waits and who asks later is told', async () => {
  const worker = deadWorker();
  const computing = inWorker(() => worker);
  const waiting = computing.compute(workbook(10), OPTIONS, () => undefined);
  const refused = expect(waiting).rejects.toBeInstanceOf(WorkerUnavailable);
  setTimeout(() => worker.dispatchEvent(new Event('error')));
  await refused;
  await expect(computing.ready()).rejects.toBeInstanceOf(WorkerUnavailable);
});

test('a worker that answers nothing is given up two minutes after the first question, however long it was there before', async () => {
  jest.useFakeTimers();
  const computing = inWorker(deadWorker);
  jest.advanceTimersByTime(600_000);
  const waiting = computing.ready();
  const refused = expect(waiting).rejects.toBeInstanceOf(WorkerUnavailable);
  jest.advanceTimersByTime(119_000);
  expect(computing.isUsable()).toBe(true);
  jest.advanceTimersByTime(2_000);
  await refused;
  expect(computing.isUsable()).toBe(false);
  jest.useRealTimers();
});

test('a worker that was ended in silence after it had answered is given up two minutes after the next question', async () => {
  jest.useFakeTimers();
  const worker = deadWorker();
  const computing = inWorker(() => worker);
  const first = computing.ready();
  worker.dispatchEvent(new MessageEvent('message', { data: { kind: 'answer', id: 1, answer: null } }));
  await first;
  jest.advanceTimersByTime(600_000);
  const refused = expect(computing.ready()).rejects.toBeInstanceOf(WorkerUnavailable);
  jest.advanceTimersByTime(121_000);
  await refused;
  jest.useRealTimers();
});

test('a browser that refuses to make a worker is told apart from a defect', () => {
  const refuse = (): Worker => {
    throw new DOMException('blocked by a policy', 'SecurityError');
  };
  expect(() => inWorker(refuse)).toThrow(WorkerUnavailable);
});

test('a worker that breaks after it has answered is a defect', async () => {
  const worker = await startedWorker();
  const computing = inWorker(() => worker);
  const made = await computing.compute(workbook(3), OPTIONS, () => undefined);
  const waiting = made.case!.plan(CHECK, TIME);
  worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  await expect(waiting).rejects.toThrow('out of memory');
  await expect(waiting).rejects.not.toBeInstanceOf(WorkerUnavailable);
});
