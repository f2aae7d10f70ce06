import type { Page } from 'playwright-core';
import { help as germanHelp } from '../../../src/i18n/de/taskpane-help';
import { history as germanHistory } from '../../../src/i18n/de/taskpane-history';
import { preview as germanPreview } from '../../../src/i18n/de/taskpane-preview';
import { help as englishHelp } from '../../../src/i18n/en/taskpane-help';
import { history as englishHistory } from '../../../src/i18n/en/taskpane-history';
import { preview as englishPreview } from '../../../src/i18n/en/taskpane-preview';
import { SMALL } from '../../commands/small-workbook';
import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';
import { workbookBytes } from './workbook-bytes';

jest.setTimeout(120_000);

afterAll(leaveBrowser);

const WAYS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a browser that refuses workers': (page) =>
    page.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('made to fail by a test', 'SecurityError');
      };
      Object.assign(window, { Worker: new Proxy(Worker, { construct: refuse }) });
    }),
  'a server that does not have the code of the worker': (page) =>
    page.route('**/computing.*.js', (route) => route.fulfill({ status: 404, body: 'not here' })),
  'a worker whose code breaks at once': (page) =>
    page.route('**/computing.*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("made to fail by a test");' }),
    ),
};

const GERMAN = { help: germanHelp, history: germanHistory, preview: germanPreview, total: '30.750,00 €' };
const ENGLISH = { help: englishHelp, history: englishHistory, preview: englishPreview, total: '€30,750.00' };

test.each([
  ['de', 'a browser that refuses workers', GERMAN],
  ['en', 'a server that does not have the code of the worker', ENGLISH],
  ['de', 'a worker whose code breaks at once', GERMAN],
] as const)(
  '%s, %s: reconciles, writes and takes back, and says what is different',
  async (language, way, words) => {
    const { help, history, preview, total } = words;
    const bytes = await workbookBytes(SMALL);
    const user = await PaneUser.open(language, bytes);
    await WAYS[way]!(user.workbench.page);
    // The add-in starts anew with the file.
    await user.openFile('Ohne.xlsx', bytes);
    await user.examine();
    await user.text(total).first().waitFor();
    await user.text(user.texts.computesItself).first().waitFor();
    await user.view('preview');
    await user.button(preview.write).click();
    await user.text(user.texts.feedback.reconcile).first().waitFor();
    expect(await user.workbench.shown('Haushalt!G2')).toMatch(/^10[.,]?250/);
    await user.view('history');
    await user.button(history.undo).click();
    await user.text(user.texts.feedback.undo).first().waitFor();
    expect(await user.workbench.shown('Haushalt!G2')).toBe('');
    await user.view('help');
    await user.button(help.check).click();
    await user.text(help.advice.worker).waitFor();
    await user.close();
  },
);

test('without a worker, the work can be ended between its steps', async () => {
  const user = await PaneUser.open('de', await workbookBytes(SMALL));
  await WAYS['a browser that refuses workers']!(user.workbench.page);
  await user.openFile('Ohne.xlsx', await workbookBytes(SMALL));
  // The page takes the click as soon as there is a button to be clicked.
  await user.pane.locator('html').evaluate((_, cancel) => {
    new MutationObserver((__, observer) => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent === cancel);
      const step = document.body.textContent;
      if (button === undefined || !step.includes('Tabellen werden erkannt')) return;
      observer.disconnect();
      button.click();
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  }, user.texts.cancel);
  await user.button(user.texts.examine).first().click();
  await user.text(user.texts.feedback.cancelled).first().waitFor();
  expect(await user.text(user.overview.byModule).count()).toBe(0);
  await user.examine();
  await user.text('30.750,00 €').first().waitFor();
  await user.close();
});
