import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { answerTo } from '../../standin/browser/server/workbench-server';
import { help } from '../../src/i18n/de/taskpane-help';
import { fill } from '../../src/i18n/fill';
import { PRODUCT_VERSION } from '../../src/domain/product-version';
import { TABS, viewsOf } from '../../src/taskpane/session/view-id';
import { builtVersion, forgetVersion } from './browser/built-version';
import { PaneUser } from './pane/pane-user';
import { leaveBrowser } from './workbench-user';

jest.setTimeout(240_000);

const NEXT = '9.9.9';
/** Every view that a tab offers and that is loaded when it is opened. */
const VIEWS = TABS.flatMap(viewsOf).filter((view) => view !== 'overview');

let next: string;
let server: string;
let user: PaneUser;

beforeAll(() => {
  next = builtVersion(NEXT);
});

beforeEach(() => {
  server = mkdtempSync(join(tmpdir(), 'kim-abgleich-'));
});

afterEach(async () => {
  await user.close();
  rmSync(server, { recursive: true });
});

afterAll(async () => {
  forgetVersion(next);
  await leaveBrowser();
});

/** What an administrator does: copies what was built over what the server has. */
function deploy(dist: string): void {
  cpSync(dist, server, { recursive: true });
}

/** Answers for the files of the add-in with what lies in the folder of the server at that moment. */
async function serve(page: Page): Promise<void> {
  const { origin } = new URL(process.env['WORKBENCH']!);
  const files = { addIn: server, officeJs: '', examples: '', workbench: new Map<string, Uint8Array>() };
  const ofWorkbench = /^\/(?:workbench|office-js|examples)(?:\/|$)/;
  await page.route(
    (url) => url.origin === origin && !ofWorkbench.test(url.pathname),
    async (route) => {
      const { status, headers, body } = answerTo(new URL(route.request().url()).pathname, files);
      await route.fulfill({ status, headers, body: Buffer.from(body) });
    },
  );
}

/** Opens a workbook with the version that the server has. */
async function opened(): Promise<PaneUser> {
  const opening = await PaneUser.open('de', '');
  await serve(opening.workbench.page);
  await opening.openFile('Kreis.xlsx', readFileSync('assets/examples/kreis.xlsx'));
  return opening;
}

async function openEveryView(): Promise<void> {
  for (const view of VIEWS) {
    await user.view(view);
    await user.pane.getByRole('main').getByRole('progressbar').waitFor({ state: 'detached' });
    expect([
      view,
      await user.button(user.texts.reload).count(),
      await user.text(user.texts.defect).count(),
    ]).toEqual([view, 0, 0]);
  }
}

async function expectVersion(version: string): Promise<void> {
  await user.view('help');
  await user.text(fill(help.version, { version })).waitFor();
}

test.each([
  ['an update', (): [string, string] => ['dist', next], PRODUCT_VERSION, NEXT],
  ['a step back', (): [string, string] => [next, 'dist'], NEXT, PRODUCT_VERSION],
])(
  '%s under an open pane: it goes on with its own version, and opened anew has the other',
  async (_, folders, before, after) => {
    const [first, second] = folders();
    deploy(first);
    user = await opened();
    deploy(second);
    await user.examine();
    await openEveryView();
    await expectVersion(before);
    await user.openFile('Kreis.xlsx', readFileSync('assets/examples/kreis.xlsx'));
    await user.examine();
    await openEveryView();
    await expectVersion(after);
    expect(user.workbench.problems).toEqual([]);
  },
);

test('where the files of the open version are gone, the pane says so and can be loaded anew', async () => {
  deploy('dist');
  user = await opened();
  await user.examine();
  rmSync(join(server, PRODUCT_VERSION), { recursive: true });
  deploy(next);
  await user.view('bridge');
  await user.text('Meist gibt es eine neue Fassung').first().waitFor();
  await user.button(user.texts.reload).click();
  await user.button(user.texts.examine).first().waitFor();
  await user.examine();
  await expectVersion(NEXT);
});

test('a page whose user interface does not come names the file, in place of staying as it is without a word', async () => {
  deploy('dist');
  user = await opened();
  rmSync(join(server, PRODUCT_VERSION), { recursive: true });
  expect(existsSync(join(server, 'start.js'))).toBe(true);
  await user.workbench.openFile('Kreis.xlsx', readFileSync('assets/examples/kreis.xlsx'));
  await user.pane.getByText('oder eine Datei des Add-ins nicht erreichbar').waitFor();
  await user.pane.getByText(new RegExp(`/${PRODUCT_VERSION}/[a-z0-9.]+\\.js`)).waitFor();
});
