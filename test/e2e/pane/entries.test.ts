import { assignment } from '../../../src/i18n/de/taskpane-assignment';
import { start } from '../../../src/i18n/de/taskpane-start';
import { preview } from '../../../src/i18n/de/taskpane-preview';
import { rules } from '../../../src/i18n/de/taskpane-rules';
import { settings } from '../../../src/i18n/de/taskpane-settings';
import { fill } from '../../../src/i18n/fill';
import { SETTINGS } from '../../../src/workbook/settings/settings';
import { SMALL } from '../../commands/small-workbook';
import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';
import { workbookBytes } from './workbook-bytes';

jest.setTimeout(120_000);

afterAll(leaveBrowser);

let user: PaneUser;

afterEach(async () => {
  expect(user.workbench.problems).toEqual([]);
  await user.close();
});

/** The element that has the focus, as far as the pane is concerned. */
const focused = (): Promise<string> =>
  user.pane.locator('html').evaluate(({ ownerDocument }) => ownerDocument.activeElement!.tagName);

test('entries that were proposed are never mistaken for the run: discarding goes back to where they come from', async () => {
  user = await PaneUser.open('de', 'kreis.xlsx');
  await user.examine();
  await user.view('settings');
  await user.pane.getByLabel(SETTINGS.asOf.inPane!.name.de).fill('01.06.2021');
  await user.button(settings.preview).click();
  await user.text('leer → 01.06.2021').waitFor();
  await user.button(preview.discard).click();
  await user.heading(user.texts.views.settings).waitFor();

  await user.pane.getByLabel(SETTINGS.asOf.inPane!.name.de).fill('01.06.2021');
  await user.button(settings.preview).click();
  await user.text('leer → 01.06.2021').waitFor();
  await user.home();
  await user.view('preview');
  await user.text('leer → 146.945,66').first().waitFor();
  expect(await user.text('01.06.2021').count()).toBe(0);
});

test('a number that is no amount has no cents in the preview', async () => {
  user = await PaneUser.open('de', await workbookBytes(SMALL));
  await user.examine();
  await user.view('rules');
  await user.button(rules.enter).first().click();
  await user.pane.getByLabel(rules.fields.amount).fill('58.000');
  await user.pane.getByLabel(rules.fields.from).fill('01.01.2021');
  await user.pane.getByLabel(rules.fields.source).fill('Bescheid vom 02.03.2021');
  await user.button(rules.preview).click();
  await user.text('leer → 58.000').waitFor();
  expect(await user.text('leer → 1,00').count()).toBe(0);
});

test('an amount that is unknown is called so in the preview, by the name that Excel gives the cell', async () => {
  const rows = SMALL.Stellen!.map((row) => row.map((cell) => (cell === '31.12.2022' ? '31.12.2024' : cell)));
  user = await PaneUser.open('de', await workbookBytes({ ...SMALL, Stellen: rows }));
  await user.workbench.type('Haushalt!A2', '2024');
  await user.examine();
  await user.view('preview');
  await user.text('leer → #NV').first().waitFor();
  expect(await user.text(preview.unknown).count()).toBe(1);
  expect(await user.text('#N/A').count()).toBe(0);
});

test('the focus stays in the view where the button that had it goes away', async () => {
  user = await PaneUser.open('de', await workbookBytes(SMALL));
  await user.examine();
  await user.view('assignment');
  const edit = user.button(new RegExp(fill(assignment.editOf, { place: 'Stellen!A1' }).slice(0, 20))).first();
  await edit.focus();
  await user.workbench.page.keyboard.press('Enter');
  await user.pane.getByLabel(assignment.kindLabel).waitFor();
  expect(await focused()).not.toBe('BODY');
  await user.button(assignment.cancel).focus();
  await user.workbench.page.keyboard.press('Enter');
  await edit.waitFor();
  expect(await focused()).not.toBe('BODY');
});

test('the focus stays in the view where the result takes the place of the button that asked for it', async () => {
  user = await PaneUser.open('de', await workbookBytes(SMALL));
  await user.button(user.texts.examine).first().focus();
  await user.workbench.page.keyboard.press('Enter');
  await user.examined();
  expect(await focused()).not.toBe('BODY');
});

test('the overview of a workbook without tables leads to the assignment, and that adds the template', async () => {
  user = await PaneUser.open('de', '');
  await user.examine();
  await user.button(user.texts.views.assignment).click();
  await user.button(start.addTemplate).click();
  await user.text('Angelegt: Stellen').first().waitFor();
  expect(await user.workbench.sheets()).toContain('Stellen');
});
