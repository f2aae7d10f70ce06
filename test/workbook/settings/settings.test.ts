import type { Settings } from '../../../src/domain/case';
import { usualSettings } from '../../../src/domain/usual-settings';
import { settingNamed } from '../../../src/workbook/settings/setting-named';
import { SETTING_FIELDS, SETTINGS } from '../../../src/workbook/settings/settings';

const FIELDS = SETTING_FIELDS.map((field) => [field, SETTINGS[field]] as const);
type Field = (typeof SETTING_FIELDS)[number];

/** What the cell with the example reads as: text, or the number that Excel in that language makes of it. */
const readingsOf = (field: Field, example: string) =>
  [example, Number(example)].flatMap((cell) => {
    const reading = SETTINGS[field].read(cell, 1900, null);
    return reading.kind === 'value' ? [reading.value] : [];
  });

/** The examples in what a user is told that a setting may hold. */
const examplesIn = (told: string): readonly string[] =>
  /(?:wie|such as) (.+)$/.exec(told)?.slice(1) ?? told.split(/, | oder | or /);

/** Every value of the settings by its name: `years`, `repayment.rule`. */
function valuesOf({
  significance,
  insignificant,
  allocation,
  repayment,
  plausibility,
  ...others
}: Settings): Map<string, string> {
  const parts = Object.entries({ significance, insignificant, allocation, repayment, plausibility }).flatMap(
    ([whole, each]) => Object.entries(each).map(([part, value]) => [`${whole}.${part}`, value] as const),
  );
  return new Map([...Object.entries(others), ...parts].map(([name, value]) => [name, JSON.stringify(value)]));
}

/** The values that differ from the usual ones once the setting holds one of its examples. */
function changedBy(field: Field): string[] {
  const usual = valuesOf(usualSettings([]));
  const changed = examplesIn(SETTINGS[field].allowed.de)
    .flatMap((example) => readingsOf(field, example))
    .flatMap((put) => [...valuesOf(put(usualSettings([])))])
    .filter(([name, value]) => usual.get(name) !== value);
  return [...new Set(changed.map(([name]) => name))];
}

test.each(FIELDS)('%s is found by each of its names', (field, { names }) => {
  expect(names.map(settingNamed)).toEqual(names.map(() => field));
});

test.each(FIELDS)('what a user is told that %s may hold is read', (field, { allowed }) => {
  for (const told of [allowed.de, allowed.en]) {
    expect(examplesIn(told).filter((example) => readingsOf(field, example).length === 0)).toEqual([]);
  }
});

test('each setting changes one value, which no other one changes', () => {
  const changed = SETTING_FIELDS.map(changedBy);
  expect(changed.filter((values) => values.length !== 1)).toEqual([]);
  expect(new Set(changed.flat()).size).toBe(SETTING_FIELDS.length);
});

test.each(FIELDS)(
  'the choices of %s in the pane are the words that a user is told',
  (_, { inPane, allowed }) => {
    const choices = inPane?.choices;
    expect(choices === undefined ? allowed.de : Object.keys(choices).join(', ')).toBe(allowed.de);
  },
);
