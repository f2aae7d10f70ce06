import { refusalOf, settingEdits } from '../../../src/workbook/entries/setting-edits';
import { settingRows } from '../../../src/workbook/entries/setting-rows';
import { recognise } from '../../../src/workbook/recognise';
import type { SettingField } from '../../../src/domain/case';
import type { CellValue } from '../../../src/workbook/snapshot';
import { HEADINGS, POST, workbookOf } from '../workbook-of';

function workbook(name: string, value: CellValue, format = 'General') {
  const snapshot = workbookOf(
    {
      Stellen: [HEADINGS, POST],
      Einstellungen: [
        ['Einstellung', 'Wert'],
        ['Haushaltsjahre', '2021, 2022'],
        [name, value],
      ],
    },
    { formats: { 'Einstellungen!B3': format } },
  );
  const rowOf = (setting: SettingField) =>
    settingRows(recognise(snapshot, {}), snapshot, [setting]).get(setting)!;
  return { snapshot, rowOf };
}

test('a day reads as a day, not as the number that Excel keeps', () => {
  const { rowOf, snapshot } = workbook('Stichtag', 44377, 'dd.mm.yyyy');
  const row = rowOf('asOf');
  expect(row.text).toBe('30.06.2021');
  expect(settingEdits(row, '30.06.2021', snapshot)).toEqual([]);
  expect(settingEdits(row, '31.07.2021', snapshot).map(({ value }) => value)).toEqual([44408]);
});

test.each([
  ['an amount is a number', 'Erheblichkeit freiwillig', 'voluntary', '#,##0.00', '10.000', 10000],
  ['per cent in a cell that shows them is the share', 'Tarifsteigerung', 'payRise', '0.0%', '3', 0.03],
  ['a list of years stays a text', 'Haushaltsjahre', 'years', 'General', '2021, 2023', '2021, 2023'],
  [
    'what would be read as something else stays a text',
    'Sachkosten höchstens',
    'mostMaterialPercent',
    '0%',
    '80',
    '80',
  ],
] as const)('%s', (_, name, setting, format, text, value) => {
  const { rowOf, snapshot } = workbook(name, 2, format);
  const row = rowOf(setting);
  expect(refusalOf(row, text, snapshot.dateSystem)).toBeNull();
  expect(settingEdits(row, text, snapshot).at(-1)!.value).toBe(value);
});
