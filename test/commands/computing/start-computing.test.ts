import { Cancelled } from '../../../src/commands/computing/cancelled';
import type { EndableComputing } from '../../../src/commands/computing/cancelled';
import { inPane } from '../../../src/commands/computing/in-pane';
import { computingStarter } from '../../../src/commands/computing/start-computing';
import { WorkerUnavailable } from '../../../src/commands/computing/worker-unavailable';
import type { ExaminerStep } from '../../../src/workbook/computed';
import { computeWorkbook } from '../../../src/workbook/recognised-workbook';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { SMALL } from '../small-workbook';

const SNAPSHOT: WorkbookSnapshot = {
  sheets: Object.entries(SMALL).map(([name, values]) => ({
    name,
    visible: true,
    protected: false,
    top: 0,
    left: 0,
    values,
  })),
  tables: [],
  names: [],
  dateSystem: 1900,
  state: null,
};
const OPTIONS = { language: 'de' } as const;
const OWN_SHARE = { measure: 'own-share', module: null, year: null } as const;
const silent = (): undefined => undefined;

/** A worker that never answers but says that it is none. */
function noWorker(): EndableComputing {
  const refuse = () => Promise.reject(new WorkerUnavailable(''));
  return { compute: refuse, end: silent };
}

const WITHOUT_WORKER: [string, () => EndableComputing][] = [
  [
    'the browser refuses to make one',
    () => {
      throw new WorkerUnavailable('blocked');
    },
  ],
  ['its code does not come through', noWorker],
];

test.each(WITHOUT_WORKER)('%s: the pane computes the same by itself, and says so once', async (_, worker) => {
  const onNoWorker = jest.fn();
  const loadPane = jest.fn(() => Promise.resolve(inPane));
  const start = computingStarter({ onNoWorker, worker, loadPane });
  const expected = computeWorkbook(SNAPSHOT, OPTIONS);
  for (let examination = 0; examination < 2; examination += 1) {
    const computing = start();
    const steps: ExaminerStep[] = [];
    const made = await computing.compute(SNAPSHOT, OPTIONS, (step) => steps.push(step));
    expect(made.computed).toEqual(expected.computed);
    expect(steps).toEqual(['recognise', 'compute']);
    expect(await made.case!.explain(OWN_SHARE, 5)).toEqual(expected.case!.explain(OWN_SHARE, 5));
    computing.end();
  }
  expect(onNoWorker).toHaveBeenCalledTimes(1);
});

test('with a worker, nothing else is loaded', async () => {
  const loadPane = jest.fn(() => Promise.resolve(inPane));
  const onNoWorker = jest.fn();
  const computing = computingStarter({ onNoWorker, worker: inPane, loadPane })();
  await computing.compute(SNAPSHOT, OPTIONS, silent);
  expect(loadPane).not.toHaveBeenCalled();
  expect(onNoWorker).not.toHaveBeenCalled();
});

test('a defect of the worker is no reason to compute again', async () => {
  const broken: EndableComputing = { ...noWorker(), compute: () => Promise.reject(new Error('a defect')) };
  const loadPane = jest.fn(() => Promise.resolve(inPane));
  const computing = computingStarter({ onNoWorker: silent, worker: () => broken, loadPane })();
  await expect(computing.compute(SNAPSHOT, OPTIONS, silent)).rejects.toThrow('a defect');
  expect(loadPane).not.toHaveBeenCalled();
});

test('where the server does not answer at all, both ways are tried again next time', async () => {
  const worker = jest.fn(noWorker);
  const onNoWorker = jest.fn();
  const loadPane = jest
    .fn(() => Promise.resolve(inPane))
    .mockImplementationOnce(() => Promise.reject(new Error('chunk not loaded')));
  const start = computingStarter({ onNoWorker, worker, loadPane });
  await expect(start().compute(SNAPSHOT, OPTIONS, silent)).rejects.toThrow('chunk not loaded');
  expect(onNoWorker).not.toHaveBeenCalled();
  const { computed } = await start().compute(SNAPSHOT, OPTIONS, silent);
  expect(computed).toEqual(computeWorkbook(SNAPSHOT, OPTIONS).computed);
  expect(worker).toHaveBeenCalledTimes(2);
});

test.each<ExaminerStep>(['recognise', 'compute'])(
  'without a worker, who ends the work in the step “%s” gets no result of it',
  async (last) => {
    const computing = computingStarter({
      onNoWorker: silent,
      worker: noWorker,
      loadPane: () => Promise.resolve(inPane),
    })();
    const steps: ExaminerStep[] = [];
    const computed = computing.compute(SNAPSHOT, OPTIONS, (step) => {
      steps.push(step);
      if (step === last) setTimeout(() => computing.end());
    });
    await expect(computed).rejects.toBeInstanceOf(Cancelled);
    expect(steps.at(-1)).toBe(last);
  },
);
