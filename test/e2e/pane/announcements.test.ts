import { taskpane } from '../../../src/i18n/de/taskpane';
import { papers } from '../../../src/i18n/de/taskpane-papers';
import { preview } from '../../../src/i18n/de/taskpane-preview';
import { fill } from '../../../src/i18n/fill';
import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';

jest.setTimeout(120_000);

let user: PaneUser;

beforeAll(async () => {
  user = await PaneUser.open('de', 'kreis.xlsx');
  await user.pane.locator('html').evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    // Where the browser can, Fluent tells it without an element of the page.
    const tell = (text: string): void => void told.push(text.replaceAll('\u00a0', ' '));
    for (const target of [Document.prototype, Element.prototype]) {
      if ('ariaNotify' in target) Object.assign(target, { ariaNotify: tell });
    }
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = target instanceof Element ? target.closest('[aria-live]') : null;
        if (region !== null && region.textContent !== '') tell(region.textContent);
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
});

afterAll(async () => {
  await user.close();
  await leaveBrowser();
});

/** What a screen reader was told since it was asked last. */
async function told(): Promise<readonly string[]> {
  await user.workbench.page.waitForTimeout(1500);
  return user.pane.locator('html').evaluate(() => {
    const { told: all } = window as unknown as { told: string[] };
    return [...new Set(all.splice(0))];
  });
}

test('an examination is told in one sentence, without the findings', async () => {
  await user.examine();
  const [summary, ...more] = await told();
  expect(summary).toMatch(/^Geprüft\. Eigenanteil gesamt 440\.837,00 €\. Zu klären: \d+\.$/);
  expect(more).toEqual([]);
});

test('a change in the grid is told where the sum is another one', async () => {
  await user.workbench.type('Stellen!I13', '110.061,33');
  await user.text('440.937,00 €').first().waitFor();
  const all = await told();
  expect(all).toHaveLength(1);
  expect(all[0]).toMatch(/^Neu gerechnet\. Eigenanteil gesamt 440\.937,00 €\./);
});

test('a change that changes nothing is not told', async () => {
  await user.workbench.type('Stellen!Z40', 'Notiz');
  expect(await told()).toEqual([]);
});

test('a run is told once, by what was written', async () => {
  await user.view('preview');
  await told();
  await user.button(preview.write).click();
  await user.text(taskpane.feedback.reconcile).first().waitFor();
  const all = await told();
  expect(all).toHaveLength(1);
  expect(all[0]).toContain(taskpane.feedback.reconcile);
  expect(all[0]).toContain(fill(taskpane.written.cells, { count: '11' }));
});

test('what was copied is told', async () => {
  await user.view('papers');
  await told();
  await user.button(papers.copyKeyFigures).press('Enter');
  await user.text(taskpane.feedback.copied).first().waitFor();
  expect(await told()).toContainEqual(expect.stringContaining(taskpane.feedback.copied));
});
