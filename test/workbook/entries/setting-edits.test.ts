import { refusalOf, settingEdits } from '../../../src/workbook/entries/setting-edits';
import { nameOf, settingAt, settingRows } from '../../../src/workbook/entries/setting-rows';
import { recognise } from '../../../src/workbook/recognise';
import type { SettingField } from '../../../src/domain/case';
import { SETTING_FIELDS } from '../../../src/workbook/settings/settings';
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
    'a share that its cell shows as per cent is read so, however large',
    'Sachkosten höchstens',
    'mostMaterialPercent',
    '0%',
    '80',
    0.8,
  ],
  [
    'what would be read as something else stays a text',
    'Sachkosten höchstens',
    'mostMaterialPercent',
    'General',
    '0,8',
    '0,8',
  ],
  [
    'a text in a cell that shows per cent says so',
    'Sachkosten höchstens',
    'mostMaterialPercent',
    '0%',
    '0,3',
    '0,3 %',
  ],
] as const)('%s', (_, name, setting, format, text, value) => {
  const { rowOf, snapshot } = workbook(name, 2, format);
  const row = rowOf(setting);
  expect(refusalOf(row, text, snapshot.dateSystem)).toBeNull();
  expect(settingEdits(row, text, snapshot).at(-1)!.value).toBe(value);
});

const VALUE = { sheet: 'Einstellungen', cell: 'B3' };

/** The settings of a workbook whose row 3 holds this content in a cell of this format; what is wrong where there are none. */
function settingsWith(name: string, content: CellValue, format?: string) {
  const { snapshot } = workbook(name, content, format);
  const { case: read, findings } = recognise(snapshot, {});
  return read?.settings ?? findings.map(({ code }) => code);
}

const FORMATS = ['General', '@', '0%', '0.0%', '0"%"', '[h]:mm', 'h:mm', '[h]', 'dd.mm.yyyy', '#,##0.00'];
const TEXTS = (
  '80; 80 %; 0,8; 0,3; 0,3 %; 0,03; 150 %; 1; 100; 100 %; 39; 39,5; 39:00; 39:45; 40:00; 39:50; 30.06.2022; 30.6.22; 2022; ' +
  '30062022; 2021/2022; 10.000; 1.234,56 €; 0; 0,5; 30 %; ja'
).split('; ');

/** The settings that a number or a share of a hundred may mean different things to; `years` has a row of its own. */
const FIELDS = SETTING_FIELDS.filter((field) => field !== 'years');

test.each(FIELDS)(
  'what is typed for %s is read as what was typed, whatever the format of its cell',
  (field) => {
    const name = nameOf(field);
    const meant = new Map(TEXTS.map((text) => [text, settingsWith(name, text)]));
    for (const format of FORMATS) {
      const { snapshot } = workbook(name, 'x', format);
      const row = settingAt(VALUE, recognise(snapshot, {}), snapshot)!;
      for (const text of TEXTS) {
        if (refusalOf(row, text, snapshot.dateSystem) !== null) continue;
        const { value } = settingEdits(row, text, snapshot).at(-1)!;
        expect({ format, text, value, read: settingsWith(name, value as CellValue, format) }).toEqual({
          format,
          text,
          value,
          read: meant.get(text),
        });
      }
    }
  },
);

test('the field at a question and the view of the settings enter the same', () => {
  const { snapshot, rowOf } = workbook('Sachkosten höchstens', 0.2, '0%');
  const atQuestion = settingAt(VALUE, recognise(snapshot, {}), snapshot)!;
  expect(atQuestion).toEqual(rowOf('mostMaterialPercent'));
  expect(settingAt({ ...VALUE, cell: 'A3' }, recognise(snapshot, {}), snapshot)).toBeNull();
  expect(settingAt({ sheet: 'Stellen', cell: 'B2' }, recognise(snapshot, {}), snapshot)).toBeNull();
});

test.each([
  ['Sachkosten höchstens', 0.8, '0%', '80 %'],
  ['Sachkosten höchstens', 1.5, '0%', '150 %'],
  ['Sachkosten höchstens', 0.3, '0"%"', '0,3 %'],
  ['Tarifsteigerung', 0.03, '0.0%', '3 %'],
  ['Vollzeit', 1.625, '[h]:mm', '39:00'],
  ['Vollzeit', 1.625, '[h]', '39'],
])('%s: %s in a cell formatted as %s is read as it shows: %s', (name, value, format, text) => {
  expect(settingsWith(name, value, format)).toEqual(settingsWith(name, text));
  expect(settingsWith(name, value, format)).not.toEqual(settingsWith(name, ''));
});

test('a text takes the place of a number that the cell would show otherwise', () => {
  const { rowOf, snapshot } = workbook('Vollzeit', 1.625, 'h:mm');
  const row = rowOf('fullTimeHours');
  expect(row.text).toBe('15:00');
  expect(settingEdits(row, '39:00', snapshot).map(({ value }) => value)).toEqual(['39:00']);
});

test('a share of more than ten in a cell that shows per cent is asked about, not taken as per cent', () => {
  const { snapshot } = workbook('Sachkosten höchstens', 25, '0%');
  expect(recognise(snapshot, {}).findings).toContainEqual(
    expect.objectContaining({ code: 'part-stopped', place: VALUE }),
  );
});

test('a number that cannot be read goes where the same is entered: as a text it has one meaning', () => {
  const { rowOf, snapshot } = workbook('Sachkosten höchstens', 0.8);
  const row = rowOf('mostMaterialPercent');
  expect(row.text).toBe('0,8');
  expect(settingEdits(row, '0,8', snapshot).map(({ value }) => value)).toEqual(['0,8']);
});

test('a setting that cannot be read is quoted as its cell shows it', () => {
  const { snapshot } = workbook('Vollzeit', 2, '[h]:mm');
  expect(JSON.stringify(recognise(snapshot, {}).findings)).toContain('„48:00“');
});

/** A table whose second row has a format; the setting is not in it, or stands there without a value. */
function withoutValue(format: string, rows: readonly (readonly CellValue[])[]) {
  const snapshot = workbookOf(
    { Stellen: [HEADINGS, POST], Einstellungen: [['Einstellung', 'Wert'], ...rows.map((row) => [...row])] },
    { formats: { 'Einstellungen!B3': format } },
  );
  return (setting: SettingField, text: string) =>
    settingEdits(settingRows(recognise(snapshot, {}), snapshot, [setting]).get(setting)!, text, snapshot).at(
      -1,
    )!;
}

test.each([
  ['mostMaterialPercent', '80', 0.8, '0.00%'],
  ['mostMaterialPercent', '0,3 %', 0.003, '0.00%'],
  ['voluntary', '10.000', 10000, '#,##0.00 "€"'],
  ['asOf', '30.06.2022', 44742, 'dd.mm.yyyy'],
] as const)(
  'a setting that is appended below an amount gets the format of its kind: %s, %s',
  (setting, text, value, format) => {
    const edit = withoutValue('#,##0.00 "€"', [
      ['Haushaltsjahre', '2021, 2022'],
      ['Geplanter Ertrag', 5000],
    ])(setting, text);
    expect(edit).toMatchObject({ value, formats: { before: 'General', after: format } });
  },
);

test('one that has no format of its own keeps that of a new cell', () => {
  const edit = withoutValue('#,##0.00 "€"', [
    ['Haushaltsjahre', '2021, 2022'],
    ['Geplanter Ertrag', 5000],
  ])('step', '0,5');
  expect([edit.value, edit.formats]).toEqual([0.5, undefined]);
});

test('a blank cell that says euro to a per cent value says per cent from then on', () => {
  const enter = (format: string) =>
    withoutValue(format, [
      ['Haushaltsjahre', '2021, 2022'],
      ['Sachkosten höchstens', ''],
      ['Szenario', 'nur Bewilligtes'],
    ])('mostMaterialPercent', '80');
  expect(enter('#,##0.00 "€"')).toMatchObject({
    value: 0.8,
    formats: { before: '#,##0.00 "€"', after: '0.00%' },
  });
  expect(enter('0%')).toMatchObject({ value: 0.8 });
  expect(enter('0%').formats).toBeUndefined();
  expect(enter('General').formats).toBeUndefined();
});
