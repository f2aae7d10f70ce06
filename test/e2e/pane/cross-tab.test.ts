import { assignment } from '../../../src/i18n/de/taskpane-assignment';
import { assignment as english } from '../../../src/i18n/en/taskpane-assignment';
import { history } from '../../../src/i18n/de/taskpane-history';
import { preview } from '../../../src/i18n/de/taskpane-preview';
import { fill } from '../../../src/i18n/fill';
import { leaveBrowser } from '../workbench-user';
import { PaneUser, type PaneLanguage } from './pane-user';
import { violations } from './violations';
import { workbookBytes } from './workbook-bytes';

jest.setTimeout(120_000);

afterAll(leaveBrowser);

const KIM = [
  ['KIM: Kosten und Finanzierung (in €)', '', '', ''],
  ['Modul 1 – Koordination', 2021, 2022, 'Summe'],
  ['Personalkosten', 100000, 200000, 300000],
  ['Pauschale', 10000, 20000, 30000],
  ['./. Landeszuwendung', -80000, -160000, -240000],
  ['Eigenanteil', '', '', ''],
  ['', '', '', ''],
  ['Modul 2 – Case Management', 2021, 2022, 'Summe'],
  ['Personalkosten', 50000, 60000, 110000],
  ['Pauschale', 5000, 6000, 11000],
  ['./. Landeszuwendung', -40000, -45000, -85000],
  ['Eigenanteil', '', '', ''],
];

let user: PaneUser;

afterEach(async () => {
  expect(user.workbench.problems).toEqual([]);
  await user.close();
});

/** The cross-tab in the picture, before anything of it was corrected. */
async function openPicture(language: PaneLanguage = 'de', more = '', look = {}): Promise<void> {
  user = await PaneUser.open(language, await workbookBytes({ KIM }), more, look);
  await user.narrow();
  await user.examine();
  await user.view('assignment');
  await user.pane.getByRole('grid').waitFor();
}

const cell = (address: string) => user.pane.locator(`[role="gridcell"][data-cell="${address}"]`);

test('a label that nobody knows is corrected in the picture, for all that are equal, computed, written and undone', async () => {
  await openPicture();
  await cell('A4').click();
  await user.heading(fill(assignment.labelMeans, { text: 'Pauschale' })).waitFor();
  await user.pane.getByLabel(assignment.parts.measure, { exact: true }).selectOption('material-cost');
  await user.pane.getByLabel(assignment.forEqual.one).check();
  await user.button(assignment.correct).click();
  await user.text(user.texts.feedback.assign).first().waitFor();
  await cell('B4').getByRole('img', { name: 'B4: 10.000; Sachkosten · Modul 1 · 2021 · €' }).waitFor();
  await cell('B10').getByRole('img', { name: 'B10: 5.000; Sachkosten · Modul 2 · 2021 · €' }).waitFor();

  await user.home();
  await user.view('preview');
  await user.button(preview.write).click();
  await user.text(user.texts.feedback.reconcile).first().waitFor();
  await user.workbench.show('KIM');
  const ownShares = ['B6', 'C6', 'D6', 'B12', 'C12', 'D12'];
  const shown = () => Promise.all(ownShares.map((each) => user.workbench.shown(`KIM!${each}`)));
  expect(await shown()).toEqual(['30000', '60000', '90000', '15000', '21000', '36000']);

  await user.view('history');
  await user.button(history.undo).click();
  await user.text(user.texts.feedback.undo).first().waitFor();
  expect(await shown()).toEqual(['', '', '', '', '', '']);
  await user.pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await user.button(history.undo).click();
  await user.view('assignment');
  await cell('B4')
    .getByRole('img', { name: new RegExp(assignment.unknownMeasure) })
    .waitFor();
});

test('a cell of the picture is selected in the grid, and one of the grid in the picture', async () => {
  await openPicture();
  await cell('C5').click();
  await user.text('Zuwendung · Modul 1 · 2022 · €').waitFor();
  for (const label of ['A5', 'A2', 'C2', 'A1']) {
    await user
      .button(fill(user.texts.toCell, { place: `KIM!${label}` }))
      .first()
      .waitFor();
  }
  const address = user.workbench.page.locator('#address');
  await user.workbench.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#address')!.value === 'C5',
  );
  expect(await address.inputValue()).toBe('C5');

  await user.workbench.go('D9');
  await user.pane.locator('[data-cell="D9"][aria-selected="true"]').waitFor();
  await user.text('Personalkosten · Summe · Modul 2 · alle Jahre · €').first().waitFor();
  expect(await user.workbench.page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
});

test('everything is done by the keyboard alone', async () => {
  await openPicture();
  const { keyboard } = user.workbench.page;
  await user.pane.locator('[role="gridcell"][tabindex="0"]').focus();
  for (const key of ['Home', 'PageUp', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown']) {
    await keyboard.press(key);
  }
  await user.pane.locator('[data-cell="B4"]:focus').waitFor();
  await keyboard.press('Enter');
  await user.workbench.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#address')!.value === 'B4',
  );
  await keyboard.press('ArrowLeft');
  await user.pane.locator('[data-cell="A4"]:focus').waitFor();
  const measure = user.pane.getByLabel(assignment.parts.measure, { exact: true });
  while (!(await measure.evaluate((each) => each === each.ownerDocument.activeElement))) {
    await keyboard.press('Tab');
  }
  await keyboard.type('Sachk');
  await keyboard.press('Tab');
  const save = user.button(assignment.correct);
  while (!(await save.evaluate((each) => each === each.ownerDocument.activeElement))) {
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await user.text(user.texts.feedback.assign).first().waitFor();
  await cell('B4')
    .getByRole('img', { name: /Sachkosten/ })
    .waitFor();
});

const SHORT_YEARS = [
  ['KIM Modul 1: Kosten und Finanzierung (in €)', '', ''],
  ['Position', 21, 22],
  ['Personalkosten', 100000, 200000],
  ['./. Landeszuwendung', -80000, -160000],
  ['Eigenanteil', '', ''],
];

test('a whole row is said to be years, previewed, offered elsewhere, kept, written and undone', async () => {
  user = await PaneUser.open('de', await workbookBytes({ Plan: SHORT_YEARS, Entwurf: SHORT_YEARS }));
  await user.narrow();
  await user.examine();
  await user.view('assignment');
  const grid = user.pane.getByRole('grid', { name: /Plan/ });
  await grid.getByRole('rowheader', { name: fill(assignment.lines.row, { line: '2' }), exact: true }).click();
  await user.workbench.page.waitForFunction(() =>
    document.querySelector<HTMLInputElement>('#address')!.value.startsWith('A2'),
  );
  await user.heading(fill(assignment.lineHolds.row, { line: '2' })).waitFor();
  await user.pane.getByRole('radio', { name: assignment.lineContents.years }).check();
  await user.text(/^B3 „100\.000“: .*Jahr unbekannt.* → Personalkosten · Modul 1 · 2021 · €$/).waitFor();
  await user.button(assignment.correctLine).click();
  await user.text(user.texts.feedback.assign).first().waitFor();
  await grid.getByRole('rowheader', { name: 'Zeile 2: Jahre (von Hand)' }).waitFor();
  await grid.getByRole('img', { name: 'B2: 21; 2021 (von Hand)' }).waitFor();

  await user.button(new RegExp(`^${assignment.offerAccept}: .*Entwurf`)).click();
  await user.pane
    .getByRole('grid', { name: /Entwurf/ })
    .getByRole('img', { name: 'B2: 21; 2021 (von Hand)' })
    .waitFor();
  await user.pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await user.view('history');
  await user.button(history.undo).click();
  await user.text(user.texts.feedback.undo).first().waitFor();
  await user.pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await user.view('assignment');
  await user.pane
    .getByRole('grid', { name: /Entwurf/ })
    .getByRole('img', { name: /^B3: .*Jahr unbekannt/ })
    .waitFor();
  await grid.getByRole('img', { name: 'B3: 100.000; Personalkosten · Modul 1 · 2021 · €' }).waitFor();
});

test('a whole column is chosen by the keyboard alone, or by selecting it in the grid', async () => {
  await openPicture();
  const { keyboard } = user.workbench.page;
  await user.pane.locator('[role="gridcell"][tabindex="0"]').focus();
  for (const key of ['Home', 'PageUp', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowUp']) {
    await keyboard.press(key);
  }
  await user.pane.locator('[role="columnheader"][data-cell="column D"]:focus').waitFor();
  await user.heading(fill(assignment.lineHolds.column, { line: 'D' })).waitFor();
  await keyboard.press('ArrowDown');
  await user.pane.locator('[data-cell="D1"]:focus').waitFor();
  await keyboard.press('Shift+Space');
  await user.pane.locator('[role="rowheader"][data-cell="row 1"]:focus').waitFor();
  await user.workbench.go('A4:D4');
  await user.pane.locator('[data-cell="row 4"][aria-selected="true"]').waitFor();
  await user.heading(fill(assignment.lineHolds.row, { line: '4' })).waitFor();
});

test('a sheet that is no table is left alone until that is reset', async () => {
  await openPicture();
  await user.button(new RegExp(`^${assignment.noTable}`)).click();
  await user.text(user.texts.feedback.assign).first().waitFor();
  await user.pane.getByRole('grid').waitFor({ state: 'detached' });
  await user.button(new RegExp(fill(assignment.correctionReset, { place: 'KIM!A1' }))).click();
  await user.pane.getByRole('grid').waitFor();
});

test('a sheet that nothing was read from is looked at as a cross-tab', async () => {
  const Plan = [
    ['Bereich eins', 'Erstes Jahr'],
    ['Aufbau', 100000],
    ['Vom Land', 80000],
  ];
  user = await PaneUser.open('de', await workbookBytes({ Plan }));
  await user.examine();
  await user.view('assignment');
  await user.workbench.go('B2');
  await user.button(fill(assignment.viewSheet, { sheet: 'Plan' })).click();
  await cell('A2').click();
  await user.pane.getByLabel(assignment.parts.measure, { exact: true }).selectOption('cost');
  await user.button(assignment.correct).click();
  await cell('B2')
    .getByRole('img', { name: /Kosten · Modul unbekannt · Jahr unbekannt/ })
    .waitFor();
});

test.each([
  ['de', 'light', ''],
  ['en', 'dark', '&theme=dark'],
  ['de', 'forced colours', ''],
] as const)('in %s, %s, the picture breaks no rule and fits 320 px', async (language, look, query) => {
  await openPicture(language, query, { forcedColors: look === 'forced colours' ? 'active' : 'none' });
  const texts = language === 'de' ? assignment : english;
  for (const [address, shown] of [
    ['B3', texts.labelsOf],
    ['A4', texts.isSum],
  ] as const) {
    await cell(address).click();
    await user.text(shown).first().waitFor();
    expect(await violations(user)).toEqual([]);
    const width = await user.pane.locator('html').evaluate((root) => Math.max(innerWidth, root.scrollWidth));
    expect(width).toBeLessThanOrEqual(320);
  }
  await user.pane.locator('[data-cell="row 4"]').click();
  await user.pane.getByRole('radio', { name: texts.lineContents.sums }).check();
  await user.text(texts.preview).waitFor();
  expect(await violations(user)).toEqual([]);
  const width = await user.pane.locator('html').evaluate((root) => Math.max(innerWidth, root.scrollWidth));
  expect(width).toBeLessThanOrEqual(320);
});

test('a question about several cells leads to each of them by keyboard', async () => {
  const KIM = [
    ['', 'Kosten', 'Zuwendung'],
    ['Modul 1', 100000, 70000],
    ['Modul 2', 80000, 60000],
  ];
  user = await PaneUser.open('de', await workbookBytes({ KIM }));
  await user.examine();
  for (const address of ['B2', 'C3', 'B3']) {
    const link = user.button(new RegExp(`${fill(user.texts.toCell, { place: `KIM!${address}` })}$`)).first();
    await link.focus();
    await link.press('Enter');
    await user.workbench.page.waitForFunction(
      (wanted) => window.page.workbench.selection().address === wanted,
      address,
    );
  }
});
