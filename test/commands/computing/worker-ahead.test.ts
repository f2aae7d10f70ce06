import type { Answered } from '../../../src/commands/computing/computing';
import type { WorkerComputing } from '../../../src/commands/computing/in-worker';
import { WorkerAhead } from '../../../src/commands/computing/worker-ahead';
import { WorkerUnavailable } from '../../../src/commands/computing/worker-unavailable';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

const SNAPSHOT: WorkbookSnapshot = { sheets: [], tables: [], names: [], dateSystem: 1900, state: null };
const ANSWERED = { computed: {}, case: null } as unknown as Answered;

/** Workers that are only counted, and a page that is idle when the test says so. */
function counted({ usable = true, refuse = false } = {}) {
  const waiting: (() => void)[] = [];
  const started: WorkerComputing[] = [];
  const start = jest.fn((): WorkerComputing => {
    if (refuse) throw new WorkerUnavailable('blocked');
    const worker = {
      compute: () => Promise.resolve(ANSWERED),
      ready: () => Promise.resolve(null),
      isUsable: () => usable,
      end: jest.fn(),
    };
    started.push(worker);
    return worker;
  });
  const ahead = new WorkerAhead(start, (then) => waiting.push(then));
  const idle = (): void => waiting.splice(0).forEach((then) => then());
  return { ahead, start, started, idle };
}

const compute = (worker: ReturnType<WorkerAhead['take']>): Promise<Answered> =>
  worker.compute(SNAPSHOT, { language: 'de' }, () => undefined);

test('starts a worker only once the page is idle, and hands that one out', () => {
  const { ahead, start, started, idle } = counted();
  ahead.prepare();
  expect(start).not.toHaveBeenCalled();
  idle();
  const taken = ahead.take();
  expect(start).toHaveBeenCalledTimes(1);
  taken.end();
  expect(started[0]!.end).toHaveBeenCalledTimes(1);
});

test('keeps one only', () => {
  const { ahead, start, idle } = counted();
  ahead.prepare();
  ahead.prepare();
  idle();
  expect(start).toHaveBeenCalledTimes(1);
});

test('who asks before the page was idle gets a worker all the same, and no second one waits', () => {
  const { ahead, start } = counted();
  ahead.prepare();
  ahead.take();
  expect(start).toHaveBeenCalledTimes(1);
});

test('prepares the next one when the first has computed, not before', async () => {
  const { ahead, start, idle } = counted();
  const taken = ahead.take();
  idle();
  expect(start).toHaveBeenCalledTimes(1);
  await compute(taken);
  idle();
  expect(start).toHaveBeenCalledTimes(2);
});

test('one that did not come to life is not handed out', () => {
  const { ahead, start, idle } = counted({ usable: false });
  ahead.prepare();
  idle();
  ahead.take();
  expect(start).toHaveBeenCalledTimes(2);
});

test('a browser that refuses workers is told of when one is needed, not ahead', () => {
  const { ahead, idle } = counted({ refuse: true });
  ahead.prepare();
  expect(idle).not.toThrow();
  expect(() => ahead.take()).toThrow(WorkerUnavailable);
});
