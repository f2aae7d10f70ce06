import { settingNamed } from '../../../src/workbook/settings/setting-named';
import { SETTING_FIELDS, SETTINGS } from '../../../src/workbook/settings/settings';

const FIELDS = SETTING_FIELDS.map((field) => [field, SETTINGS[field]] as const);
/** Read as text, or as the number that Excel in that language makes of it. */
const isRead = (field: (typeof SETTING_FIELDS)[number], example: string) =>
  [example, Number(example)].some((cell) => SETTINGS[field].read(cell, 1900).kind === 'value');

test.each(FIELDS)('%s is found by each of its names', (field, { names }) => {
  expect(names.map(settingNamed)).toEqual(names.map(() => field));
});

test.each(FIELDS)('what a user is told that %s may hold is read', (field, { allowed }) => {
  for (const told of [allowed.de, allowed.en]) {
    const examples = /(?:wie|such as) (.+)$/.exec(told)?.slice(1) ?? told.split(/, | oder | or /);
    expect(examples.filter((example) => !isRead(field, example))).toEqual([]);
  }
});

test.each(FIELDS)(
  'the choices of %s in the pane are the words that a user is told',
  (_, { inPane, allowed }) => {
    const choices = inPane?.choices;
    expect(choices === undefined ? allowed.de : Object.keys(choices).join(', ')).toBe(allowed.de);
  },
);
