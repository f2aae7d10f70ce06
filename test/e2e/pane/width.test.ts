import { comparison } from '../../../src/i18n/de/comparison';
import { leaveBrowser } from '../workbench-user';
import { drawWith, FONTS, headingWidth } from './fonts';
import { NAMES_WITHOUT_BREAKS } from './names-without-breaks';
import { PaneUser } from './pane-user';
import { reconciledTwice } from './reconciled-twice';
import { openSettled, VIEWS } from './settled-view';
import { workbookBytes } from './workbook-bytes';

jest.setTimeout(180_000);

afterAll(leaveBrowser);

/** Excel's narrowest pane has 320 pixels; a page enlarged to 125 % has 256 of them left, at 200 % half of them. */
describe.each([
  { what: 'the Kreis in German', pixels: 320, open: () => PaneUser.open('de', 'kreis.xlsx') },
  { what: 'the Kreis in English', pixels: 320, open: () => PaneUser.open('en', 'kreis.xlsx') },
  {
    what: 'the Kreis in forced colours',
    pixels: 320,
    open: () => PaneUser.open('de', 'kreis.xlsx', '', { forcedColors: 'active' }),
  },
  {
    what: 'posts of ten municipalities',
    pixels: 320,
    open: () => PaneUser.open('de', 'verteilung-auf-kommunen.xlsx'),
  },
  {
    what: 'names without a place to break them',
    pixels: 320,
    open: async () => PaneUser.open('de', await workbookBytes(NAMES_WITHOUT_BREAKS)),
  },
  { what: 'the Kreis in German at 125 %', pixels: 256, open: () => PaneUser.open('de', 'kreis.xlsx') },
  { what: 'the Kreis in German at 200 %', pixels: 160, open: () => PaneUser.open('de', 'kreis.xlsx') },
  { what: 'the Kreis in English at 200 %', pixels: 160, open: () => PaneUser.open('en', 'kreis.xlsx') },
  {
    what: 'posts of ten municipalities at 200 %',
    pixels: 160,
    open: () => PaneUser.open('de', 'verteilung-auf-kommunen.xlsx'),
  },
] as const)('$what', ({ pixels, open }) => {
  let user: PaneUser;

  beforeAll(async () => {
    user = await open();
    await user.narrow(pixels);
    await user.examine();
  });

  afterAll(() => user.close());

  describe.each(FONTS)('drawn by the $name', (font) => {
    beforeAll(() => drawWith(user, font));

    test.each(VIEWS)(`%s fits ${pixels} px`, async (view) => {
      await openSettled(user, view);
      expect(await widthNeeded(user)).toBeLessThanOrEqual(pixels);
    });

    test(`the origin of a figure fits ${pixels} px`, async () => {
      await user.home();
      await user.button(/€/).first().click();
      await user.pane.getByRole('tree').waitFor();
      await openTree(user);
      expect(await widthNeeded(user)).toBeLessThanOrEqual(pixels);
    });
  });
});

test.each([320, 450] as const)('what changed since the last run fits %d px', async (pixels) => {
  const user = await PaneUser.open('de', await reconciledTwice());
  await user.narrow(pixels);
  await user.examine();
  for (const font of FONTS) {
    await drawWith(user, font);
    await openSettled(user, 'history');
    await user.heading(comparison.headingLastRun).waitFor();
    expect(await widthNeeded(user)).toBeLessThanOrEqual(pixels);
  }
  await user.close();
});

test('each font draws the pane: no two headings are as wide as each other', async () => {
  const user = await PaneUser.open('de', 'kreis.xlsx');
  const widths: number[] = [];
  for (const font of FONTS) {
    await drawWith(user, font);
    widths.push(await headingWidth(user));
  }
  const [narrow, usual, wide] = widths;
  expect(usual! / narrow!).toBeGreaterThan(1.05);
  expect(wide! / usual!).toBeGreaterThan(1.05);
  await user.close();
});

/** The pixels that the page takes; more than it has would be reached by scrolling only. */
function widthNeeded(user: PaneUser): Promise<number> {
  return user.pane.locator('html').evaluate((root) => Math.max(innerWidth, root.scrollWidth));
}

/** Opens the origin of a figure down to the cells: each level is indented, so the lowest has the least room. */
async function openTree(user: PaneUser): Promise<void> {
  const tree = user.pane.getByRole('tree');
  const closed = tree.locator('[role="treeitem"][aria-expanded="false"]');
  const cell = tree.getByRole('button', { name: /!/ });
  for (let opened = 0; (await cell.count()) === 0 && opened < 20; opened += 1) {
    await closed.first().press('ArrowRight');
  }
}
