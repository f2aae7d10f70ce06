import { readFileSync } from 'node:fs';
import { leaveBrowser, WorkbenchUser } from './workbench-user';

jest.setTimeout(60_000);

let user: WorkbenchUser;

beforeAll(async () => {
  user = await WorkbenchUser.open('file=kreis.xlsx&lang=en');
});

afterAll(async () => {
  await user.close();
  await leaveBrowser();
});

test('in English ribbon, pane, formulas and numbers are English', async () => {
  await user.click('Reconcile');
  expect(await user.shown('Übersicht!C11')).toBe('440,837.00 €');
  await user.type('F1', '=KIM.EIGENANTEIL(SUM(329884,0.5),206250)');
  expect(await user.shown('F1')).toBe('123634.5');
  expect(await user.paneLanguage()).toBe('en-US');
});

test('another language keeps the workbook and shows it in the other way', async () => {
  await user.page.locator('#language').selectOption('de');
  await user.page.locator('#ribbon').getByRole('button', { name: 'Rückgängig' }).waitFor();
  await user.loaded();
  expect(await user.paneLanguage()).toBe('de-DE');
  expect(await user.shown('Übersicht!C11')).toBe('440.837,00 €');
  await user.go('F1');
  expect(await user.page.locator('#formula').inputValue()).toBe('=KIM.EIGENANTEIL(SUMME(329884;0,5);206250)');
  expect(await user.shown('F1')).toBe('123634,5');
});

test('dark colours reach the pane through its colour scheme', async () => {
  await user.page.locator('#theme').selectOption('dark');
  await user.page.locator('#add-in iframe[style*="dark"]').waitFor();
  await user.loaded();
  const html = user.pane().locator('html');
  expect(await html.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
});

test.each([
  ['text.docx', 'keine Excel-Arbeitsmappe'],
  ['empty.xlsx', 'leer'],
  ['password.xlsx', 'Kennwort'],
])('%s is refused with a sentence, and the open workbook stays', async (name, words) => {
  await user.openFile(name, readFileSync(`test/fixtures/files/${name}`));
  await user.page.locator('#status.error').waitFor();
  expect(await user.status()).toMatch(new RegExp(words, 'i'));
  expect(await user.shown('Übersicht!C11')).toBe('440.837,00 €');
});

test('nothing went wrong meanwhile: no error, no breach of a policy, no request to another server', () => {
  expect(user.problems).toEqual([]);
});
