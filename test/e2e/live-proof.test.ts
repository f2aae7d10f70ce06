import { leaveBrowser, WorkbenchUser } from './workbench-user';

jest.setTimeout(120_000);

let user: WorkbenchUser;

beforeAll(async () => {
  user = await WorkbenchUser.open('file=kreis.xlsx');
  await user.click('Abgleichen');
});

afterAll(async () => {
  await user.close();
  await leaveBrowser();
});

test('after the run every step is recomputed by the grid, and no sheet is out of date', async () => {
  expect(await user.shown('KIM-Herleitung!A3')).toBe(
    '73 von 73 Schritten von Excel nachgerechnet, 0 Abweichungen',
  );
  expect(await user.shown('KIM-Herleitung!E8')).toBe('440.837,00');
  expect(await user.shown('KIM-Herleitung!F8')).toBe('✓');
  for (const sheet of ['KIM-Abgleich', 'KIM-Hinweise', 'KIM-Eckwerte', 'KIM-Beschluss', 'KIM-Herleitung']) {
    expect(await user.shown(`${sheet}!A2`)).toBe('aktuell');
  }
});

test('a cent typed into a cost turns the mark of every sheet, and the proof says which step differs', async () => {
  await user.type('Stellen!I13', '109.961,34');
  for (const sheet of ['KIM-Abgleich', 'KIM-Hinweise', 'KIM-Eckwerte', 'KIM-Beschluss', 'KIM-Herleitung']) {
    expect(await user.shown(`${sheet}!A2`)).toMatch(/^VERALTET: Eingaben geändert seit /);
  }
  expect(await user.shown('KIM-Herleitung!D8')).toBe('440.837,00');
  expect(await user.shown('KIM-Herleitung!E8')).toBe('440.837,01');
});

test('a file that is saved and opened again is as current as it was: nothing is computed of which it has a result', async () => {
  const other = await WorkbenchUser.open('file=kreis.xlsx');
  await other.click('Abgleichen');
  const { bytes } = await other.download();
  await other.openFile('Kreis.xlsx', bytes);
  expect(await other.shown('KIM-Daten!B2')).toBe('0');
  expect(await other.shown('KIM-Abgleich!A2')).toBe('aktuell');
  await other.type('Stellen!I13', '109.961,34');
  expect(await other.shown('KIM-Abgleich!A2')).toMatch(/^VERALTET: Eingaben geändert seit /);
  expect(other.problems).toEqual([]);
  await other.close();
});

test('nothing went wrong meanwhile', () => {
  expect(user.problems).toEqual([]);
});
