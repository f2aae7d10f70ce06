import { CATALOGUE } from '../../../src/domain/findings/catalogue';
import { preview } from '../../../src/i18n/de/taskpane-preview';
import { help } from '../../../src/i18n/de/taskpane-help';
import { SMALL } from '../../commands/small-workbook';
import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';
import { workbookBytes } from './workbook-bytes';

jest.setTimeout(120_000);

afterAll(leaveBrowser);

let user: PaneUser;

afterEach(() => user.close());

test('an empty workbook: says what is missing, and the template makes the sheets', async () => {
  user = await PaneUser.open('de', '');
  await user.examine();
  await user.text('Stellentabelle').first().waitFor();
  await user.view('help');
  await user.button(help.addTemplate).click();
  await user.text('Angelegt: Stellen, Fördersätze').waitFor();
  expect(await user.workbench.sheets()).toEqual(expect.arrayContaining(['Stellen', 'Einstellungen']));
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
  await user.text(user.texts.notices.failed).first().waitFor();
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
    .button(user.texts.reconcile)
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
