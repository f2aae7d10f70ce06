import { CATALOGUE } from '../../../src/domain/findings/catalogue';
import { resultSheet } from '../../../src/i18n/de/result-sheet';
import { help } from '../../../src/i18n/de/taskpane-help';
import { start } from '../../../src/i18n/de/taskpane-start';
import { history } from '../../../src/i18n/de/taskpane-history';
import { probes } from '../../../src/i18n/de/probes';
import { preview } from '../../../src/i18n/de/taskpane-preview';
import { scenarios } from '../../../src/i18n/de/taskpane-scenarios';
import { fill } from '../../../src/i18n/fill';
import { SMALL } from '../../commands/small-workbook';
import { leaveBrowser } from '../workbench-user';
import { breakView, DEFECT, withholdView } from './failing-view';
import { PaneUser } from './pane-user';
import { workbookBytes } from './workbook-bytes';

jest.setTimeout(120_000);

afterAll(leaveBrowser);

let user: PaneUser;

afterEach(() => user.close());

test('an empty workbook: says what is missing, the template makes the sheets, and they can be taken back', async () => {
  user = await PaneUser.open('de', '');
  await user.examine();
  await user.text('Stellentabelle').first().waitFor();
  await user.view('help');
  await user.button(start.addTemplate).click();
  await user.text('Angelegt: Stellen, Fördersätze').waitFor();
  expect(await user.workbench.sheets()).toEqual(expect.arrayContaining(['Stellen', 'Einstellungen']));
  const { bytes } = await user.workbench.download();
  await user.openFile('Vorlage.xlsx', bytes);
  await user.examine();
  await user.view('history');
  await user.text(new RegExp(`^${resultSheet.log.template}, `)).waitFor();
  await user.button(history.undo).click();
  await user.button(preview.undo).click();
  await user.text(user.texts.feedback.undo).first().waitFor();
  expect(await user.workbench.sheets()).not.toEqual(expect.arrayContaining(['Stellen']));
  await user.view('history');
  await user.text(new RegExp(`^${resultSheet.log.undone}, `)).waitFor();
});

test('a template in which something was entered: nothing is taken back, and the cell is named', async () => {
  user = await PaneUser.open('de', '');
  await user.view('help');
  await user.button(start.addTemplate).click();
  await user.text('Angelegt: Stellen, Fördersätze').waitFor();
  await user.workbench.type('Kommunen!A2', 'Kamen');
  await user.view('history');
  await user.button(history.undo).click();
  await user.text(user.texts.feedback.notUndone).first().waitFor();
  await user
    .button(/Kommunen!A2/)
    .first()
    .waitFor();
  expect(await user.workbench.sheets()).toEqual(expect.arrayContaining(['Stellen', 'Kommunen']));
});

test('a protected sheet: nothing is written, and its cells are named', async () => {
  user = await PaneUser.open('de', await workbookBytes(SMALL));
  await user.workbench.page.evaluate(() => {
    window.page.workbench.workbook.document.sheets[1]!.protected = true;
  });
  await user.examine();
  await user.text('Haushalt!G2').first().waitFor();
  await user.view('preview');
  await user.text(preview.hasErrors).waitFor();
  expect(await user.button(preview.write).count()).toBe(0);
});

test('a cell that somebody changes between preview and writing: nothing is written, the cell is named', async () => {
  user = await PaneUser.open('de', await workbookBytes(SMALL));
  await user.examine();
  await user.view('preview');
  await user.workbench.page.evaluate(() => {
    const { rows } = window.page.workbench.workbook.document.sheets[0]!;
    const cell = rows.get(1)!.get(3)!;
    rows.get(1)!.set(3, { ...cell, value: 71_000 });
  });
  await user.button(preview.write).click();
  await user.text(user.texts.feedback.failed).first().waitFor();
  await user
    .button(/Stellen!D2/)
    .first()
    .waitFor();
  expect(await user.workbench.shown('Haushalt!G2')).toBe('');
});

test('a cell in edit mode: the pane says so, and goes on once the entry is finished', async () => {
  user = await PaneUser.open('de', await workbookBytes(SMALL));
  await user.workbench.show('Stellen');
  await user.workbench.go('D2');
  await user.workbench.page.keyboard.type('7');
  // A click would end the entry here, as it does not in Excel; so the button is pressed from within the page.
  await user
    .button(user.texts.examine)
    .first()
    .evaluate((button: HTMLElement) => button.click());
  await user.text(CATALOGUE['excel-cell-edit-mode'].de).first().waitFor();
  await user.workbench.page.keyboard.press('Escape');
  await user.examine();
  await user.text('30.750,00 €').first().waitFor();
});

test('the self-check finds everything in order and copies a report', async () => {
  user = await PaneUser.open('de', 'kreis.xlsx');
  await user.view('help');
  await user.button(help.check).click();
  await user.text(help.checks.worker).waitFor();
  expect(await user.text(help.failed).count()).toBe(0);
  expect(await user.button(help.copy).count()).toBe(1);
});

test('the check of Excel puts its probes, removes its sheet, and offers a report', async () => {
  user = await PaneUser.open('de', 'kreis.xlsx');
  await user.view('help');
  await user.button(help.probe).click();
  await user.button(help.copyProbes).waitFor({ timeout: 120_000 });
  await user.text(`wie erwartet · ${probes.names.highestRow} · erwartet 409 · erhalten 409`).waitFor();
  expect(await user.text(probes.verdicts.new).count()).toBe(0);
  expect(await user.workbench.sheets()).not.toContain('KIM-Prüfung');
});

/** `SMALL` with a table of rates, the rate of which is this. */
const withRate = (rate: string) => ({
  ...SMALL,
  Fördersätze: [
    ['Modul', 'Rolle', 'Betrag je VZÄ und Jahr', 'gültig ab', 'gültig bis', 'Art', 'Quelle'],
    [2, 'Casemanagement', rate, '01.01.2021', '31.12.2022', 'Bescheid', 'Bescheid vom 02.03.2021'],
  ],
});

test.each([
  ['a rate in words', 'fünfzigtausend', CATALOGUE['not-a-number'].de],
  ['a rate that is an error of Excel', '#REF!', CATALOGUE['error-value'].de],
])(
  '%s: the pane names sheet and cell, and what depends on it is written as unknown',
  async (_, rate, sentence) => {
    user = await PaneUser.open('de', await workbookBytes(withRate(rate)));
    if (rate.startsWith('#')) {
      await user.workbench.page.evaluate(() => {
        const row = window.page.workbench.workbook.document.sheets[2]!.rows.get(1)!;
        row.set(2, { ...row.get(2)!, isError: true });
      });
    }
    await user.examine();
    const text = rate.startsWith('#') ? '#BEZUG!' : rate;
    await user
      .text(fill(sentence, { text, column: 'Betrag je VZÄ und Jahr' }))
      .first()
      .waitFor();
    await user
      .button(fill(user.texts.toCell, { place: 'Fördersätze!C2' }))
      .first()
      .click();
    await user.workbench.page.waitForFunction(() => window.page.workbench.selection().address === 'C2');
    await user.view('preview');
    await user.button(preview.write).click();
    await user.text(user.texts.feedback.reconcile).first().waitFor();
    expect(await user.workbench.shown('Haushalt!G2')).toBe('#NV');
  },
);

test('a view that throws: the pane says what to do, and everything else works', async () => {
  user = await PaneUser.open('de', 'kreis.xlsx');
  await breakView(user.workbench.page, 'view-bridge');
  await user.examine();
  await user.view('bridge');
  await user.text(user.texts.defect).first().waitFor();
  expect(await user.text(DEFECT).count()).toBe(1);
  expect(await user.text(user.texts.defectAdvice).count()).toBe(1);
  await user.button(user.texts.copyDefect).click();
  await user.text(user.texts.feedback.copied).first().waitFor();
  await user.view('scenarios');
  await user.pane.getByRole('table', { name: scenarios.total }).waitFor();
  await user.view('preview');
  await user.button(preview.write).click();
  await user.text(user.texts.feedback.reconcile).first().waitFor();
});

test('a view whose code does not come through: it opens as soon as the server answers again', async () => {
  user = await PaneUser.open('de', 'kreis.xlsx');
  const release = await withholdView(user.workbench.page, 'view-scenarios');
  await user.examine();
  await user.view('scenarios');
  await user.text('Meist gibt es eine neue Fassung').first().waitFor();
  await release();
  await user.button(user.texts.tryAgain).click();
  await user.pane.getByRole('table', { name: scenarios.total }).waitFor();
});

test('an Excel without the API set that nothing goes without: the pane names it, and help still opens', async () => {
  user = await PaneUser.open('de', await workbookBytes(SMALL), '&without=ExcelApi');
  await user.text(fill(user.texts.oldExcel, { set: 'ExcelApi 1.9' })).waitFor();
  await user.view('help');
  await user.button(help.check).click();
  await user.text(help.failed).first().waitFor();
  expect(await user.text(help.advice.excelApi).count()).toBe(1);
});

test('an Excel without custom functions: the reconciliation works, the self-check says what does not', async () => {
  user = await PaneUser.open(
    'de',
    await workbookBytes(SMALL),
    '&without=CustomFunctionsRuntime,CustomFunctions',
  );
  await user.examine();
  await user.text('30.750,00 €').first().waitFor();
  await user.view('preview');
  await user.button(preview.write).click();
  await user.text(user.texts.feedback.reconcile).first().waitFor();
  expect(await user.workbench.shown('Haushalt!G2')).toMatch(/^10[.,]?250/);
  await user.view('help');
  await user.button(help.check).click();
  await user.text(help.advice.functionsApi).waitFor();
});
