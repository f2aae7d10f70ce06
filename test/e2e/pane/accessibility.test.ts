import { taskpane } from '../../../src/i18n/de/taskpane';
import type { ViewId } from '../../../src/taskpane/views/registry';
import { SMALL } from '../../commands/small-workbook';
import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';
import { violations } from './violations';
import { workbookBytes } from './workbook-bytes';

jest.setTimeout(180_000);

/** All but the page of views itself, which every test passes, and the origin, which needs a figure. */
const VIEWS = (Object.keys(taskpane.views) as ViewId[]).filter((id) => id !== 'menu' && id !== 'why');

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

  test.each(VIEWS)('%s has no violation of WCAG 2.2 AA and fits 320 px', async (view) => {
    await open(user, view);
    expect(await violations(user)).toEqual([]);
    expect(await widthNeeded(user)).toBeLessThanOrEqual(320);
  });

  test('the page says which language it is in', async () => {
    expect(await user.pane.locator('html').getAttribute('lang')).toBe(language);
  });
});

describe('names without a place to break them', () => {
  let user: PaneUser;

  beforeAll(async () => {
    const name = (first: string, length: number) => first.padEnd(length, 'x');
    const workbook = await workbookBytes({
      ...SMALL,
      Deckung: [
        ['Bezeichnung', 'Art', 'Jahr', 'von', 'bis', 'Status', 'bereits abgezogen', 'Quelle'],
        [
          name('Pauschale', 300),
          'Gegenfinanzierung',
          2022,
          5000,
          9000,
          'beantragt',
          'nein',
          name('Beschluss', 300),
        ],
        [name('Mehrertrag', 300), 'Deckung', 2022, 5000, 5000, 'bewilligt', '', ''],
      ],
      Kommunen: [
        ['Kommune', 'Gewicht', 'Zugeteilte Stellen'],
        [name('Kommune', 120), 1, 1],
        ['Bönen', 1, ''],
      ],
      Ausgewiesen: [
        ['Position', 'Modul', 'Jahr', 'Betrag', 'Stand'],
        [name('Eigenanteil', 120), 2, 2022, 20500, name('Vorlage', 120)],
      ],
    });
    user = await PaneUser.open('de', workbook);
    await user.narrow();
    await user.examine();
  });

  afterAll(() => user.close());

  test.each(VIEWS)('%s fits 320 px', async (view) => {
    await open(user, view);
    expect(await widthNeeded(user)).toBeLessThanOrEqual(320);
  });
});

test('forced colours leave no link looking like text', async () => {
  const user = await PaneUser.open('de', 'kreis.xlsx', '', { forcedColors: 'active' });
  await user.examine();
  const total = user.button(/440\.837,00/).first();
  expect(await total.evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('underline');
  await user.close();
});

describe('enlarged to 200 %, which leaves 160 of 320 pixels', () => {
  let user: PaneUser;

  beforeAll(async () => {
    user = await PaneUser.open('de', 'kreis.xlsx');
    await user.narrow(160);
    await user.examine();
  });

  afterAll(() => user.close());

  test.each(VIEWS)('%s is not cut', async (view) => {
    await open(user, view);
    expect(await widthNeeded(user)).toBeLessThanOrEqual(160);
  });
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

async function open(user: PaneUser, view: ViewId): Promise<void> {
  await user.home();
  if (view !== 'overview') await user.view(view);
  await user.pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await user.pane.getByRole('main').locator(':scope > *').first().waitFor();
}

/** The pixels that the page takes; more than it has would be reached by scrolling only. */
function widthNeeded(user: PaneUser): Promise<number> {
  return user.pane.locator('html').evaluate((root) => Math.max(innerWidth, root.scrollWidth));
}
