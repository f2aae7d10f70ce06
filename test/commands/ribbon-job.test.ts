import type { EndableComputing } from '../../src/commands/computing/cancelled';
import { lastRun } from '../../src/commands/last-run';
import { registerRibbon } from '../../src/commands/ribbon';
import { runningJob } from '../../src/commands/running-job';
import { LOG_SHEET } from '../../src/workbook/sheets/own-sheets';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { onThisThread } from '../../standin/headless/on-this-thread';
import { click, contents, open, SMALL, SMALL_OWN_SHARE } from './small-workbook';

/** A computing that waits until it is let go or ended, as a worker with 100.000 posts does. */
function slowComputing() {
  let letGo = (): void => undefined;
  let reached = (): void => undefined;
  const started = new Promise<void>((resolve) => (reached = resolve));
  const going = new Promise<void>((resolve) => (letGo = resolve));
  const end = jest.fn(() => letGo());
  const computing: EndableComputing = {
    compute: async (...workbook) => {
      reached();
      await going;
      return onThisThread.compute(...workbook);
    },
    end,
  };
  return { computing, started, letGo, end };
}

const cellsOf = ({ document }: ExcelStandIn): string =>
  JSON.stringify(
    document.sheets.map(({ name, rows }) => [name, [...rows].map(([row, cells]) => [row, [...cells]])]),
  );

test('the ribbon computes with what it is given, and that answers for the figures until something else is shown', async () => {
  const excel = await open(SMALL);
  const { computing, letGo, end } = slowComputing();
  registerRibbon(() => computing);
  letGo();
  const outcome = await click(excel, 'reconcile');
  expect(outcome).toMatchObject({ status: 'ok', computing });
  expect(end).not.toHaveBeenCalled();
  registerRibbon(() => onThisThread);
  await click(excel, 'reconcile');
  expect(end).toHaveBeenCalledTimes(1);
});

test('where there is no worker, the ribbon computes by itself', async () => {
  const excel = await open(SMALL);
  registerRibbon();
  expect((await click(excel, 'reconcile')).status).toBe('ok');
  expect((await contents()).Haushalt![1]![6]).toBe(SMALL_OWN_SHARE[2021]);
});

test('a run of the ribbon that is cancelled while it computes has written nothing, and the next one works', async () => {
  const excel = await open(SMALL);
  const { computing, started, end } = slowComputing();
  registerRibbon(() => computing);
  const before = cellsOf(excel);
  const told = lastRun.get();
  const clicked = excel.runCommand('reconcile');
  await started;
  expect(runningJob.get()).toMatchObject({ job: 'reconcile', step: 'read' });
  expect(runningJob.cancel()).toBe(true);
  await clicked;
  expect(end).toHaveBeenCalled();
  expect(runningJob.get()).toBeNull();
  expect(lastRun.get()).toBe(told);
  expect(cellsOf(excel)).toBe(before);
  expect(excel.document.customXmlParts).toEqual([]);
  registerRibbon(() => onThisThread);
  expect((await click(excel, 'reconcile')).status).toBe('ok');
});

test.each(['reconcile', 'undo', 'freezeValues'] as const)(
  'a click on %s that is cancelled at any request before the write has written nothing',
  async (button) => {
    let cancels = 0;
    for (let request = 1; request <= 8; request += 1) {
      const excel = await open(SMALL);
      await click(excel, 'reconcile');
      const before = cellsOf(excel);
      const from = excel.roundTrips();
      let cancelled = false;
      excel.beforeRequest(() => {
        if (excel.roundTrips() - from === request) cancelled = runningJob.cancel();
      });
      await excel.runCommand(button);
      excel.beforeRequest(null);
      expect(runningJob.get()).toBeNull();
      if (cancelled) expect(cellsOf(excel)).toBe(before);
      cancels += Number(cancelled);
    }
    expect(cancels).toBeGreaterThanOrEqual(2);
  },
);

test('a second click while a job is going on begins nothing, opens the pane and says so', async () => {
  const excel = await open(SMALL);
  const { computing, started, letGo } = slowComputing();
  registerRibbon(() => computing);
  const first = excel.runCommand('reconcile');
  await started;
  for (const button of ['reconcile', 'undo'] as const) {
    expect(await click(excel, button)).toMatchObject({
      status: 'failed',
      findings: [{ code: 'job-running' }],
    });
  }
  expect(excel.paneCalls()).toBe(2);
  expect(Object.keys(await contents())).not.toContain(LOG_SHEET);
  letGo();
  await first;
  expect(lastRun.get()).toMatchObject({ job: 'reconcile', status: 'ok' });
});

test('once it writes, a job of the ribbon is not cancelled', async () => {
  const excel = await open(SMALL);
  const offers: boolean[] = [];
  const end = runningJob.subscribe(() => {
    if (runningJob.get()?.step === 'write') offers.push(runningJob.cancel());
  });
  expect((await click(excel, 'reconcile')).status).toBe('ok');
  end();
  expect(offers).toEqual([false]);
});
