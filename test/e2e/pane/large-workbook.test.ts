import type { CellValue } from '../../../src/workbook/snapshot';
import { SMALL } from '../../commands/small-workbook';
import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';
import { workbookBytes } from './workbook-bytes';

jest.setTimeout(300_000);

/** Posts enough that computing them takes longer than anybody waits for a click; the case of 100.000 is a benchmark. */
const POSTS = 20_000;
/** How long the pane may stand still; twice that on a machine that runs other tests at the same time. */
const LONGEST_TASK_MS = 200;

let user: PaneUser;

beforeAll(async () => {
  const [headings, post] = SMALL.Stellen!;
  const posts: (readonly CellValue[])[] = Array.from({ length: POSTS }, () => post!);
  user = await PaneUser.open('de', await workbookBytes({ ...SMALL, Stellen: [headings!, ...posts] }));
});

afterAll(async () => {
  await user.close();
  await leaveBrowser();
});

test('the pane shows the steps of a large examination and answers meanwhile', async () => {
  const html = user.pane.locator('html');
  await html.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      // Tasks of the stand-in, which runs on the same thread, are `same-origin-ancestor`.
      for (const { name, duration } of list.getEntries()) if (name === 'self') tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
    Object.assign(window, { tasks });
  });
  await user.button(user.texts.examine).first().click();
  await user.text(user.texts.steps.compute).waitFor();
  await user.examined();
  await user.text(user.texts.ownShareTotal).first().waitFor();
  const tasks = await html.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  expect(Math.max(0, ...tasks)).toBeLessThan(LONGEST_TASK_MS);
});

test('a large examination is cancelled at once, and what was shown before stays', async () => {
  await user.button(user.texts.examine).first().click();
  await user.button(user.texts.cancel).click();
  await user.text(user.texts.feedback.cancelled).first().waitFor();
  await user.text(user.texts.ownShareTotal).first().waitFor();
});

test('a large run of the ribbon is shown in the pane, and cancelling it there writes nothing', async () => {
  const { workbench, texts } = user;
  const ribbon = (label: string) => workbench.page.locator('#ribbon').getByRole('button', { name: label });
  const before = await workbench.sheets();
  await ribbon('Abgleichen').click();
  await user.text(texts.ribbonJobs.reconcile).waitFor();
  await ribbon('Rückgängig').click();
  await user.text(/der zweite Klick hat nichts begonnen/).waitFor();
  await user.button(texts.cancel).click();
  await user.text(texts.feedback.cancelled).first().waitFor();
  await user.text(texts.ribbonJobs.reconcile).waitFor({ state: 'detached' });
  expect(await workbench.sheets()).toEqual(before);
  await workbench.click('Abgleichen');
  expect(await workbench.sheets()).toContain('KIM-Abgleich');
  expect(workbench.problems).toEqual([]);
});
