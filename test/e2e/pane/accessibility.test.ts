import type { Locator } from 'playwright-core';
import { taskpane } from '../../../src/i18n/de/taskpane';
import { preview } from '../../../src/i18n/de/taskpane-preview';
import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';
import { openSettled, VIEWS } from './settled-view';
import { violations } from './violations';

jest.setTimeout(180_000);

afterAll(leaveBrowser);

describe.each([
  ['de', 'light', ''],
  ['en', 'dark', '&theme=dark'],
  ['de', 'forced colours', ''],
] as const)('in %s, %s', (language, look, query) => {
  let user: PaneUser;

  beforeAll(async () => {
    const forcedColors = look === 'forced colours' ? 'active' : 'none';
    user = await PaneUser.open(language, 'kreis.xlsx', query, { forcedColors });
    await user.narrow();
    await user.examine();
  });

  afterAll(() => user.close());

  test.each(VIEWS)('%s has no violation of WCAG 2.2 AA', async (view) => {
    await openSettled(user, view);
    expect(await violations(user)).toEqual([]);
  });

  test('the page says which language it is in', async () => {
    expect(await user.pane.locator('html').getAttribute('lang')).toBe(language);
  });
});

test('forced colours leave no link looking like text', async () => {
  const user = await PaneUser.open('de', 'kreis.xlsx', '', { forcedColors: 'active' });
  await user.examine();
  const total = user.button(/440\.837,00/).first();
  expect(await total.evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('underline');
  await user.close();
});

/**
 * Presses Tab until the button has the focus. A view is loaded when it is opened, and a button that waits for
 * work takes the focus but no key: somebody at the keyboard waits until it is there and can be used.
 */
async function tabTo(user: PaneUser, target: Locator): Promise<void> {
  await target.and(user.pane.locator(':not([aria-disabled="true"])')).waitFor();
  const reached = target.and(user.pane.locator(':focus'));
  for (let stops = 0; (await reached.count()) === 0 && stops < 40; stops += 1) {
    await user.workbench.page.keyboard.press('Tab');
  }
}

test('the whole way is gone by the keyboard alone: examine, look, write, take back', async () => {
  const user = await PaneUser.open('de', 'kreis.xlsx');
  const { keyboard } = user.workbench.page;
  const focused = user.pane.locator(':focus');
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await keyboard.press(key);
  };
  await user.tab('result').focus();
  // Both rows of tabs are one stop each; behind them comes the button.
  await press('Tab', 'Tab', 'Enter');
  await user.examined();
  await user.tab('result').focus();
  await press('ArrowRight', 'Enter');
  await user.heading(taskpane.views.findings).waitFor();
  await user.tab('check').and(focused).waitFor();
  await press('Home', 'Enter', 'Tab', 'ArrowRight', 'Enter');
  await user.heading(taskpane.views.preview).waitFor();
  await user.pane.getByRole('tab', { name: taskpane.shortViews.preview }).and(focused).waitFor();
  await tabTo(user, user.button(preview.write));
  await press('Enter');
  await user.text(taskpane.feedback.reconcile).first().waitFor();
  await user.pane.locator('h1:focus').waitFor();
  await tabTo(user, user.button(taskpane.written.undo));
  await press('Enter');
  await user.text(taskpane.feedback.undo).first().waitFor();
  expect(await user.workbench.shown('Übersicht!C11')).toBe('');
  expect(user.workbench.problems).toEqual([]);
  await user.close();
});

test('the way back from the origin of a figure leads to the figure, where it was scrolled to', async () => {
  const user = await PaneUser.open('de', 'kreis.xlsx');
  const { keyboard } = user.workbench.page;
  await user.examine();
  const figure = user.button(/^234\.670,00.*: Eigenanteil Modul 2 \(Casemanagement\),/);
  await figure.scrollIntoViewIfNeeded();
  const scrolled = await user.pane.locator('html').evaluate(() => window.scrollY);
  expect(scrolled).toBeGreaterThan(100);
  await figure.focus();
  await keyboard.press('Enter');
  await user.pane.getByRole('tree').waitFor();
  expect(await user.pane.locator('html').evaluate(() => window.scrollY)).toBeLessThan(scrolled);
  await user.button(taskpane.back).focus();
  await keyboard.press('Enter');
  await figure.and(user.pane.locator(':focus')).waitFor();
  const back = await user.pane.locator('html').evaluate(() => window.scrollY);
  expect(Math.abs(back - scrolled)).toBeLessThan(40);
  await user.close();
});

test('an examination that a change in the grid sets off does not take the focus out of the grid', async () => {
  const user = await PaneUser.open('de', 'kreis.xlsx');
  await user.examine();
  await user.workbench.show('Stellen');
  await user.workbench.type('Stellen!I13', '110.061,33');
  await user.text('440.937,00 €').first().waitFor();
  expect(await user.workbench.page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
  await user.close();
});
