import { taskpane } from '../../../src/i18n/de/taskpane';
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

test('everything is reached by the keyboard alone, and the focus follows', async () => {
  const user = await PaneUser.open('de', 'kreis.xlsx');
  const { keyboard } = user.workbench.page;
  await user.button(taskpane.menu).focus();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await user.examined();
  await user.button(taskpane.toPreview).focus();
  await keyboard.press('Enter');
  await user.heading(taskpane.views.preview).waitFor();
  const focused = user.pane.locator('h1:focus');
  await focused.waitFor();
  await keyboard.press('Tab');
  await user.button(taskpane.menu).and(user.pane.locator(':focus')).waitFor();
  await keyboard.press('Shift+Tab');
  await keyboard.press('Shift+Tab');
  await keyboard.press('Enter');
  await user.heading(taskpane.title).and(focused).waitFor();
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
