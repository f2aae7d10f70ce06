import { cellForWriting } from '../../standin/document/cells';
import { editCells } from '../../src/commands/edit-cells';
import { readHistory } from '../../src/commands/read-history';
import type { CellValue } from '../../src/workbook/snapshot';
import { click, contents, open, SMALL } from './small-workbook';

const WITH_EDITOR: typeof SMALL = {
  ...SMALL,
  Einstellungen: [...SMALL['Einstellungen']!, ['Bearbeitung', 'FB 50 / Mü']],
};
const PLACE = { sheet: 'Stellen', cell: 'D2' };

/** `Bearbeitung` and the action of every row of the log. */
async function logged(): Promise<readonly (readonly [CellValue, CellValue])[]> {
  const [heading, ...rows] = (await contents())['KIM-Protokoll']!;
  const [action, editor] = [heading!.indexOf('Vorgang'), heading!.indexOf('Bearbeitung')];
  return rows.map((row) => [row[action]!, row[editor]!]);
}

async function enter(value: number): Promise<void> {
  const { snapshot, state } = await readHistory();
  const edit = { place: PLACE, value, expected: 70_000, figure: 'Personalkosten' };
  expect((await editCells([edit], { snapshot, state })).status).toBe('ok');
}

test('who worked on it stands in every row, also of entries and of what is taken back', async () => {
  const excel = await open(WITH_EDITOR);
  await click(excel, 'reconcile');
  await enter(80_000);
  await click(excel, 'undo');
  const rows = await logged();
  expect([...new Set(rows.map(([action]) => action))]).toEqual(['Abgleich', 'Eingabe', 'Rückgängig']);
  expect([...new Set(rows.map(([, editor]) => editor))]).toEqual(['FB 50 / Mü']);
});

test('the setting counts as it is now, and no name where another setting stands in its place', async () => {
  const excel = await open(WITH_EDITOR);
  await click(excel, 'reconcile');
  const settings = excel.document.sheets.find(({ name }) => name === 'Einstellungen')!;
  Object.assign(cellForWriting(settings, 4, 1), { value: 'FB 20' });
  await enter(80_000);
  expect((await logged()).at(-1)).toEqual(['Eingabe', 'FB 20']);
  Object.assign(cellForWriting(settings, 4, 0), { value: 'Kommune' });
  await click(excel, 'undo');
  expect((await logged()).at(-1)).toEqual(['Rückgängig', '']);
});
