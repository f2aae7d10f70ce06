import { help } from '../../../src/i18n/de/taskpane-help';
import { posts } from '../../../src/i18n/de/taskpane-posts';
import { fill } from '../../../src/i18n/fill';
import { SMALL } from '../../commands/small-workbook';
import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';
import { workbookBytes } from './workbook-bytes';

jest.setTimeout(120_000);

afterAll(leaveBrowser);

const PLACES = ['Kamen', 'Bergkamen', 'Bönen', 'Unna', 'Werne', 'Lünen', 'Selm', 'Schwerte', 'Holzwickede'];

/** `SMALL` with a post in each of nine municipalities. */
const NINE = {
  ...SMALL,
  Stellen: [
    ['Modul', 'Rolle', 'Kommune', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'],
    ...PLACES.map((place) => [2, 'Casemanagement', place, 1, 70000, '01.07.2021', '31.12.2022']),
  ],
};

test('one of many posts is found by a word and opened with the keyboard, at 320 px', async () => {
  const user = await PaneUser.open('de', await workbookBytes(NINE));
  await user.narrow(320);
  await user.examine();
  await user.view('posts');
  const lines = user.pane.getByRole('list', { name: posts.tableHeading }).getByRole('button');
  await lines.nth(8).waitFor();
  await user.pane.getByLabel(posts.search).fill('schwerte');
  await user.text(posts.foundOne).waitFor();
  const line = lines.first();
  expect(await line.innerText()).toContain('M2, Casemanagement, Schwerte');
  expect(await line.getAttribute('aria-expanded')).toBe('false');
  await line.press('Enter');
  await user.text(fill(posts.days, { from: '01.07.2021', to: '31.12.2022' })).waitFor();
  await user.button(/^Stellen!B9/).click();
  await user.workbench.page.waitForFunction(() => window.page.workbench.selection().address === 'B9');
  const { height } = (await line.boundingBox())!;
  expect(height).toBeGreaterThanOrEqual(24);
  await clearedByEscape(user, posts.search);
  await lines.nth(8).waitFor();
  await user.view('help');
  await user.pane.getByLabel(help.searchLabel, { exact: true }).fill('Stellen');
  await clearedByEscape(user, help.searchLabel);
  expect(user.workbench.problems).toEqual([]);
  await user.close();
});

/** Escape empties a field and stays in it: Office.js, if it were told of the key, would go to the first tab. */
async function clearedByEscape(user: PaneUser, label: string): Promise<void> {
  const field = user.pane.getByLabel(label, { exact: true });
  await field.press('Escape');
  await user.workbench.page.waitForTimeout(300);
  expect(await field.inputValue()).toBe('');
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
}
