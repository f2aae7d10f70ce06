import { history as germanHistory } from '../../../src/i18n/de/taskpane-history';
import { papers as germanPapers } from '../../../src/i18n/de/taskpane-papers';
import { preview as germanPreview } from '../../../src/i18n/de/taskpane-preview';
import { rules as germanRules } from '../../../src/i18n/de/taskpane-rules';
import { scenarios as germanScenarios } from '../../../src/i18n/de/taskpane-scenarios';
import { why as germanWhy } from '../../../src/i18n/de/taskpane-why';
import { history as englishHistory } from '../../../src/i18n/en/taskpane-history';
import { papers as englishPapers } from '../../../src/i18n/en/taskpane-papers';
import { preview as englishPreview } from '../../../src/i18n/en/taskpane-preview';
import { rules as englishRules } from '../../../src/i18n/en/taskpane-rules';
import { scenarios as englishScenarios } from '../../../src/i18n/en/taskpane-scenarios';
import { why as englishWhy } from '../../../src/i18n/en/taskpane-why';
import { fill } from '../../../src/i18n/fill';
import { SMALL } from '../../commands/small-workbook';
import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';
import { violations } from './violations';
import { workbookBytes } from './workbook-bytes';

jest.setTimeout(180_000);

afterAll(leaveBrowser);

const GERMAN = {
  why: germanWhy,
  scenarios: germanScenarios,
  preview: germanPreview,
  history: germanHistory,
  rules: germanRules,
  papers: germanPapers,
  total: '440.837,00 €',
  rest: '146.945,66 €',
};
const ENGLISH = {
  why: englishWhy,
  scenarios: englishScenarios,
  preview: englishPreview,
  history: englishHistory,
  rules: englishRules,
  papers: englishPapers,
  total: '€440,837.00',
  rest: '€146,945.66',
};
const SOURCE = 'Integrationspauschale (Rest)';

describe.each([
  ['de', GERMAN],
  ['en', ENGLISH],
] as const)('understanding the figures, %s', (language, texts) => {
  let user: PaneUser;

  beforeAll(async () => {
    user = await PaneUser.open(language, 'kreis-noch-nicht-abgezogen.xlsx');
    await user.examine();
  });

  afterAll(() => user.close());

  test('the band is an image with its figures in words, and a table beneath', async () => {
    await user.view('scenarios');
    const chart = user.pane.getByRole('img', { name: new RegExp(texts.scenarios.chart.slice(0, 12)) });
    expect((await chart.getAttribute('aria-label'))?.replaceAll('\u00a0', ' ')).toContain(texts.rest);
    const table = user.pane.getByRole('table', { name: texts.scenarios.total });
    expect(await table.getByText(texts.total).count()).toBe(2);
  });

  test('a status is tried, shown in the preview, written into the table of the user, and undone', async () => {
    await user.pane.getByRole('radio', { name: texts.scenarios.statuses.granted }).check();
    const effect = user.pane.getByRole('table', { name: texts.scenarios.triedTable });
    await effect.waitFor();
    expect(await effect.getByText(texts.rest).count()).toBe(6);
    expect(await user.workbench.shown('Deckung!G11')).toBe('beantragt');
    await user.button(texts.scenarios.write).click();
    const values = { before: 'beantragt', after: 'bewilligt' };
    await user.pane.getByRole('img', { name: fill(texts.preview.changeSpoken, values) }).waitFor();
    await user.button(texts.preview.write).click();
    await user.text(user.texts.feedback.edit).first().waitFor();
    expect(await user.workbench.shown('Deckung!G11')).toBe('bewilligt');
    await user.text(texts.rest).first().waitFor();
    await user.view('history');
    await user.button(texts.history.undo).click();
    await user.text(user.texts.feedback.undo).first().waitFor();
    expect(await user.workbench.shown('Deckung!G11')).toBe('beantragt');
    await user.home();
    await user.examined();
  });

  test('the origin of a figure is read by the keyboard alone, down to its cell', async () => {
    const { keyboard } = user.workbench.page;
    await user
      .button(new RegExp(`2022.*${texts.total.slice(0, 1)}|2022`))
      .first()
      .focus();
    await keyboard.press('Enter');
    const tree = user.pane.getByRole('tree');
    await tree.waitFor();
    await tree.getByRole('treeitem').first().focus();
    const place = tree.getByRole('button', { name: /Stellen!/ });
    for (let steps = 0; (await place.count()) === 0 && steps < 40; steps += 1) {
      await keyboard.press('ArrowRight');
      await keyboard.press('ArrowDown');
    }
    expect(await violations(user)).toEqual([]);
    await place.first().focus();
    await keyboard.press('Enter');
    await user.workbench.page.waitForFunction(() =>
      /^[A-Z]+\d+$/.test(window.page.workbench.selection().address),
    );
    await user.button(texts.why.copy).click();
    await user.text(user.texts.feedback.copied).first().waitFor();
    await user.home();
  });

  test('an own rate is refused without a source; with one it becomes a row of a new sheet', async () => {
    await user.view('rules');
    await user.button(texts.rules.enter).first().click();
    await user.pane.getByLabel(texts.rules.fields.amount).fill(user.language === 'de' ? '58.000' : '58,000');
    await user.pane.getByLabel(texts.rules.fields.from).fill('01.01.2021');
    await user.button(texts.rules.preview).click();
    await user.text(texts.rules.problems.source).waitFor();
    await user.pane.getByLabel(texts.rules.fields.source).fill('Bescheid vom 02.03.2021');
    await user.button(texts.rules.preview).click();
    await user.heading(user.texts.views.preview).waitFor();
    expect(await user.workbench.sheets()).not.toContain('Fördersätze');
    await user.button(texts.preview.write).click();
    await user.text(user.texts.feedback.edit).first().waitFor();
    expect(await user.workbench.sheets()).toContain('Fördersätze');
    expect(await user.workbench.shown('Fördersätze!K2')).toBe('Bescheid vom 02.03.2021');
    await user.view('rules');
    const folded = user.pane.locator(':is(h2, h3) [aria-expanded="false"]');
    while ((await folded.count()) > 0) await folded.first().click();
    await user.text('Bescheid vom 02.03.2021').first().waitFor();
    await user.home();
  });

  test('the draft resolution is copied, what is to be filled in is marked', async () => {
    await user.view('papers');
    await user.pane.locator('mark').first().waitFor();
    await user.button(texts.papers.copyResolution).click();
    await user.text(user.texts.feedback.copied).first().waitFor();
    await user.home();
  });

  test('met no error, no breach of the policy and no request to another server', () => {
    expect(user.workbench.problems).toEqual([]);
  });
});

test('the source of counter-financing is named with its status', async () => {
  const user = await PaneUser.open('de', 'kreis-noch-nicht-abgezogen.xlsx');
  await user.examine();
  await user.view('scenarios');
  await user.pane
    .getByRole('radiogroup', { name: fill(GERMAN.scenarios.status, { source: SOURCE }) })
    .waitFor();
  await user.close();
});

test('a table without a status gets a column for it, shown in the preview and taken back by undo', async () => {
  const workbook = {
    ...SMALL,
    Deckung: [
      ['Bezeichnung', 'Art', 'Jahr', 'Betrag', 'bereits abgezogen'],
      ['Landesmittel', 'Gegenfinanzierung', 2021, 4000, 'nein'],
    ],
  };
  const user = await PaneUser.open('de', await workbookBytes(workbook));
  await user.examine();
  await user.view('scenarios');
  await user.pane.getByRole('radio', { name: GERMAN.scenarios.statuses.granted }).check();
  await user.text(fill(GERMAN.scenarios.newColumn, { place: 'Deckung!F1' })).waitFor();
  await user.button(GERMAN.scenarios.write).click();
  const values = { before: GERMAN.preview.empty, after: 'Status' };
  await user.pane.getByRole('img', { name: fill(GERMAN.preview.changeSpoken, values) }).waitFor();
  await user.button(GERMAN.preview.write).click();
  await user.text(user.texts.feedback.edit).first().waitFor();
  expect(await user.workbench.shown('Deckung!F1')).toBe('Status');
  expect(await user.workbench.shown('Deckung!F2')).toBe('bewilligt');
  await user.text('26.750,00 €').first().waitFor();
  await user.view('history');
  await user.button(GERMAN.history.undo).click();
  await user.text(user.texts.feedback.undo).first().waitFor();
  expect(await user.workbench.shown('Deckung!F1')).toBe('');
  expect(await user.workbench.shown('Deckung!F2')).toBe('');
  await user.close();
});
