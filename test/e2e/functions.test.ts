import { leaveBrowser, WorkbenchUser } from './workbench-user';

jest.setTimeout(60_000);

let user: WorkbenchUser;

beforeAll(async () => {
  user = await WorkbenchUser.open('file=');
});

afterAll(async () => {
  await user.close();
  await leaveBrowser();
});

test('a typed function is computed by the add-in', async () => {
  await user.type('A1', '=KIM.EIGENANTEIL(329884;206250)');
  expect(await user.shown('A1')).toBe('123634');
  await user.type('A2', '=KIM.ABGLEICH(440000;440837)');
  expect(await user.shown('A2')).toBe('gerundet auf 10.000');
});

test('an error is shown by its German name, with the reason for the selected cell', async () => {
  await user.type('A3', '=KIM.FÖRDERSATZ(2;DATUM(2025;1;1))');
  expect(await user.shown('A3')).toBe('#NV');
  await user.go('A3');
  expect(await user.status()).toMatch(/^#NV: Für Modul 2 ist ab 01\.01\.2025 kein Fördersatz/);
  expect(await user.page.locator('#formula').inputValue()).toBe('=KIM.FÖRDERSATZ(2;DATUM(2025;1;1))');
});

test('a text in a formula reaches the add-in as it was typed, not read in English', async () => {
  await user.type('A4', '=KIM.EIGENANTEIL("1,25";0)');
  await user.type('A5', '=KIM.MONATE("2.12.2021";"31.12.2021";2021;"begonnen")');
  await user.type('A6', '=KIM.EIGENANTEIL("1,234.56";0)');
  expect([await user.shown('A4'), await user.shown('A5'), await user.shown('A6')]).toEqual([
    '1,25',
    '1',
    '#WERT!',
  ]);
});

test('a change of an input cell updates the results, also of native formulas on them', async () => {
  await user.type('B1', '329.884,00');
  await user.type('B2', '206250');
  await user.type('B3', '=KIM.EIGENANTEIL(B1;B2)');
  await user.type('B4', '=SUMME(B3;1)*1,5');
  expect([await user.shown('B1'), await user.shown('B3'), await user.shown('B4')]).toEqual([
    '329.884,00',
    '123634',
    '185452,5',
  ]);
  await user.type('B1', '400000,50');
  expect([await user.shown('B3'), await user.shown('B4')]).toEqual(['193750,5', '290627,25']);
});

test('a result spills and follows its inputs', async () => {
  for (const [address, weight] of [
    ['C1', '10'],
    ['C2', '20'],
    ['C3', '30'],
  ] as const) {
    await user.type(address, weight);
  }
  await user.type('D1', '=KIM.VERTEILUNG(6;C1:C3)');
  expect([await user.shown('D1'), await user.shown('D2'), await user.shown('D3')]).toEqual(['1', '2', '3']);
  await user.type('C3', '0');
  expect([await user.shown('D1'), await user.shown('D2'), await user.shown('D3')]).toEqual(['2', '4', '0']);
});

test('what stands in the way of a spill is kept, and the formula says so', async () => {
  await user.type('D2', 'im Weg');
  expect([await user.shown('D1'), await user.shown('D2')]).toEqual(['#ÜBERLAUF!', 'im Weg']);
  await user.go('D2');
  await user.page.keyboard.press('Delete');
  await user.settled();
  expect([await user.shown('D1'), await user.shown('D2')]).toEqual(['2', '4']);
});

test('values can be frozen for colleagues without the add-in, and undone', async () => {
  const text = async () => {
    await user.go('B3');
    return user.page.locator('#formula').inputValue();
  };
  await user.click('Werte');
  await user
    .pane()
    .getByText('Die Formel zeigt den Fehler #NV und bleibt stehen; festgeschrieben werden nur Werte.')
    .waitFor();
  expect([await text(), await user.shown('B3')]).toEqual(['193750,5', '193750,5']);
  expect([await user.shown('D1'), await user.shown('D2')]).toEqual(['2', '4']);
  await user.click('Rückgängig');
  expect([await text(), await user.shown('B3')]).toEqual(['=KIM.EIGENANTEIL(B1;B2)', '193750,5']);
  expect([await user.shown('D1'), await user.shown('D2')]).toEqual(['2', '4']);
});

test('a protected sheet keeps its cells', async () => {
  await user.page.evaluate(() => {
    window.page.workbench.workbook.activeSheet.protected = true;
  });
  await user.type('B1', '5');
  expect(await user.status()).toBe('Dieses Blatt ist geschützt.');
  expect(await user.shown('B1')).toBe('400.000,50');
});

test('a function that is there before the add-in is computed once the add-in has come', async () => {
  await user.page.evaluate(() => {
    const { workbench } = window.page;
    workbench.openDocument(workbench.read(null)!, 'Mappe2.xlsx');
    workbench.enter('=KIM.EIGENANTEIL(329884;206250)');
  });
  await user.loaded();
  await user.untilShown('A1', '123634');
});

test('nothing went wrong meanwhile: no error, no breach of a policy, no request to another server', () => {
  expect(user.problems).toEqual([]);
});
