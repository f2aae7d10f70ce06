import { taskpane } from '../../src/i18n/de/taskpane';
import { preview } from '../../src/i18n/de/taskpane-preview';
import { leaveBrowser, WorkbenchUser } from './workbench-user';

jest.setTimeout(60_000);

let user: WorkbenchUser;

beforeAll(async () => {
  user = await WorkbenchUser.open('file=kreis.xlsx');
});

afterAll(async () => {
  await user.close();
  await leaveBrowser();
});

test('the ribbon shows the buttons of the manifest in German', async () => {
  const labels = await user.page.locator('#ribbon .ribbon-button').allInnerTexts();
  expect(labels).toEqual(expect.arrayContaining(['Abgleichen', 'Aufgabenbereich', 'Rückgängig']));
});

test('the page says that it is not Excel', async () => {
  expect(await user.page.locator('.notice').innerText()).toContain('Dies ist nicht Excel.');
});

test('the ribbon button reconciles the example to the cent', async () => {
  expect(await user.shown('Übersicht!C11')).toBe('');
  await user.click('Abgleichen');
  expect(await user.shown('Übersicht!C8')).toBe('123.634,00 €');
  expect(await user.shown('Übersicht!C11')).toBe('440.837,00 €');
  expect(await user.sheets()).toEqual(expect.arrayContaining(['KIM-Abgleich', 'KIM-Protokoll']));
  await user.pane().getByText('440.837,00 €').first().waitFor();
});

test('a downloaded workbook opens again with the results, and undo takes them back there once it was shown', async () => {
  const { name, bytes } = await user.download();
  expect(name).toBe('kreis-neu.xlsx');
  await user.openFile(name, bytes);
  await user.page.locator('#file-name').getByText('kreis-neu.xlsx').waitFor();
  await user.loaded();
  expect(await user.shown('Übersicht!C11')).toBe('440.837,00 €');
  await user.click('Rückgängig');
  expect(await user.shown('Übersicht!C11')).toBe('440.837,00 €');
  await user.pane().getByRole('button', { name: preview.undo, exact: true }).click();
  await user.pane().getByText(taskpane.feedback.undo).first().waitFor();
  await user.settled();
  expect(await user.shown('Übersicht!C11')).toBe('');
  expect(await user.sheets()).not.toContain('KIM-Abgleich');
});

test('the next run reads what was edited in the grid', async () => {
  await user.type('Stellen!I13', '110.061,33');
  expect(await user.shown('I13')).toBe('110.061,33 €');
  await user.click('Abgleichen');
  expect(await user.shown('Übersicht!C11')).toBe('440.937,00 €');
});

test('a run is taken back while the sheet is shown that goes away with it, and the next one runs', async () => {
  const other = await WorkbenchUser.open('file=kreis.xlsx');
  await other.click('Abgleichen');
  await other.show('KIM-Abgleich');
  await other.pane().getByRole('button', { name: preview.undo, exact: true }).click();
  await other.pane().getByText(taskpane.feedback.undo).first().waitFor();
  await other.settled();
  expect(await other.sheets()).not.toContain('KIM-Abgleich');
  expect(await other.shown('Übersicht!C11')).toBe('');
  await other.click('Abgleichen');
  expect(await other.shown('Übersicht!C11')).toBe('440.837,00 €');
  expect(other.problems).toEqual([]);
  await other.close();
});

test('nothing went wrong meanwhile: no error, no breach of a policy, no request to another server', () => {
  expect(user.problems).toEqual([]);
});
