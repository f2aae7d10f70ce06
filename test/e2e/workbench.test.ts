import { violationsIn } from './pane/violations';
import { leaveBrowser, WorkbenchUser } from './workbench-user';

jest.setTimeout(120_000);

let user: WorkbenchUser;

afterEach(async () => {
  expect(user.problems).toEqual([]);
  await user.close();
});

afterAll(leaveBrowser);

const offers = () => user.page.getByRole('listbox', { name: 'Funktionen von KIM-Abgleich' });
const formulaBar = () => user.page.locator('#formula');

test('completes the name of a function in the formula bar and explains its arguments', async () => {
  user = await WorkbenchUser.open('file=');
  await formulaBar().click();
  await user.page.keyboard.type('=KIM.EIGENA');
  await offers()
    .getByRole('option', { name: /^KIM\.EIGENANTEIL/ })
    .waitFor();
  await user.page.keyboard.press('Tab');
  expect(await formulaBar().inputValue()).toBe('=KIM.EIGENANTEIL(');
  await user.page.keyboard.type('100;');
  expect(await offers().locator('.signature strong').innerText()).toBe('förderung');
});

test('completes the name of a function in a cell, and computes what was completed', async () => {
  user = await WorkbenchUser.open('file=');
  await user.go('B2');
  await user.page.keyboard.type('=kim.eigenanteil');
  await offers().getByRole('option').first().waitFor();
  await user.page.keyboard.press('Tab');
  await user.page.keyboard.type('100;60)');
  await user.page.keyboard.press('Enter');
  await user.untilShown('B2', '40');
});

test('shows #### where an amount does not fit, and fewer digits of a number without a format', async () => {
  user = await WorkbenchUser.open('file=kreis.xlsx');
  await user.type('A8', '5.000,00 €');
  expect(await user.shown('A8')).toMatch(/^#+$/);
  await user.type('H1', '1234567890123');
  await user.type('I1', '1234,5678901234');
  // How many digits fit is a matter of the fonts that the machine has; a wrong one never is.
  expect(['1,2E+12', '1,23E+12', '1,235E+12']).toContain(await user.shown('H1'));
  expect(['1234,57', '1234,568', '1234,5679']).toContain(await user.shown('I1'));
});

test('a column that nobody has set becomes wide enough for an amount that is typed', async () => {
  user = await WorkbenchUser.open('file=');
  await user.type('B1', '100.000.000,00 €');
  expect(await user.shown('B1')).toBe('100.000.000,00 €');
});

test('follows a link to its cells', async () => {
  user = await WorkbenchUser.open('file=kreis.xlsx');
  const cell = await user.placeOf('B16');
  await user.page.mouse.click(cell.x, cell.y);
  await user.page.getByRole('tab', { name: 'Stellen', selected: true }).waitFor();
});

test('the menu of a cell explains its figure, by mouse and by keyboard', async () => {
  user = await WorkbenchUser.open('file=kreis.xlsx');
  await user.click('Abgleichen');
  await user.show('Übersicht');
  const cell = await user.placeOf('C11');
  await user.page.mouse.click(cell.x, cell.y, { button: 'right' });
  await user.page.getByRole('menuitem', { name: 'Warum diese Zahl?' }).click();
  await user.pane().getByRole('tab', { name: 'Verstehen', selected: true }).waitFor();
  await user.pane().getByRole('main').getByText('440.837,00').first().waitFor();
  await user.go('C8');
  await user.page.keyboard.press('Shift+F10');
  await user.page.getByRole('menuitem', { name: 'Wie wird diese Zelle gelesen?' }).waitFor();
  await user.page.keyboard.press('Escape');
  expect(await user.page.getByRole('menuitem').count()).toBe(0);
});

test('merged cells and dashed lines of a file are shown', async () => {
  user = await WorkbenchUser.open('file=kreis.xlsx');
  await user.click('Abgleichen');
  const seen = await user.page.evaluate(() => {
    const { grid, workbook } = window.page.workbench;
    const sheet = (name: string) =>
      grid.api
        .getActiveWorkbook()!
        .getSheetBySheetId(workbook.document.sheets.find((each) => each.name === name)!.id)!;
    return {
      merged: sheet('KIM-Beschluss').getMergedRanges().length,
      left: sheet('Übersicht').getRange('C8').getCellStyleData()?.bd?.l?.s,
    };
  });
  expect(seen.merged).toBeGreaterThan(5);
  expect(seen.left).toBe(4);
});

test('asks before changes that nobody downloaded are lost, and keeps them unless told otherwise', async () => {
  user = await WorkbenchUser.open('file=');
  await user.type('A1', '5');
  const examples = user.page.locator('#examples');
  await examples.selectOption('kreis.xlsx');
  await user.page.getByRole('button', { name: 'Bei dieser Mappe bleiben' }).click();
  expect(await user.shown('A1')).toBe('5');
  await examples.selectOption('kreis.xlsx');
  await user.page.getByRole('button', { name: 'Änderungen verwerfen' }).click();
  await user.untilShown('B1', 'Kommunales Integrationsmanagement (KIM) NRW');
  await examples.selectOption('');
  await user.untilShown('B1', '');
});

test('F6 and the arrow keys reach every area without a mouse', async () => {
  user = await WorkbenchUser.open('file=kreis.xlsx');
  const areas = ['ribbon', 'formula-bar', 'grid', 'pane', 'tabs', 'status-bar', 'bar'];
  const focused = () =>
    user.page.evaluate(
      (ids) => ids.find((id) => document.getElementById(id)!.contains(document.activeElement)),
      areas,
    );
  await user.page.locator('#ribbon [role=tab]').first().focus();
  const reached = [await focused()];
  for (let step = 1; step < areas.length; step += 1) {
    await user.page.keyboard.press('F6');
    reached.push(await focused());
  }
  expect(reached).toEqual(areas);
  await user.page.keyboard.press('Shift+F6');
  await user.page.keyboard.press('Shift+F6');
  await user.page.keyboard.press('ArrowRight');
  await user.page.getByRole('tab', { name: 'Stellen', selected: true }).waitFor();
  expect(await focused()).toBe('tabs');
});

test.each([
  ['200 %', { width: 640, height: 400 }],
  ['400 %', { width: 320, height: 200 }],
])('at %s everything is still there, one below the other', async (_, size) => {
  user = await WorkbenchUser.open('file=kreis.xlsx');
  await user.page.setViewportSize(size);
  for (const id of ['examples', 'open', 'download', 'language', 'theme', 'formula', 'grid', 'pane', 'tabs']) {
    const box = await user.page.locator(`#${id}`).boundingBox();
    expect([id, box !== null && box.width > 0 && box.height > 0 && box.x >= 0]).toEqual([id, true]);
    expect([id, box!.x + box!.width <= size.width]).toEqual([id, true]);
  }
  await user.page.locator('#theme').scrollIntoViewIfNeeded();
  await user.page.locator('#pane').scrollIntoViewIfNeeded();
  expect(await user.page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
});

test.each(['light', 'dark', 'contrast'])(
  'breaks no rule of WCAG 2.2 AA around cells and pane (%s)',
  async (theme) => {
    user = await WorkbenchUser.open(`file=kreis.xlsx&theme=${theme}`);
    const ofUniver = '#grid';
    expect(await violationsIn(user.page.locator('html'), [ofUniver, 'iframe'])).toEqual([]);
  },
);

test('the cells stay black on white where the system shows its own colours', async () => {
  user = await WorkbenchUser.open('file=kreis.xlsx', { forcedColors: 'active' });
  const paper = await user.page.locator('#grid').evaluate((grid) => getComputedStyle(grid).backgroundColor);
  expect(paper).toBe('rgb(255, 255, 255)');
});
