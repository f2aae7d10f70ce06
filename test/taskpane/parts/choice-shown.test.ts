import { choiceShown } from '../../../src/taskpane/parts/choice-shown';
import { SHOWN_SETTINGS } from '../../../src/workbook/entries/setting-rows';
import { SETTINGS } from '../../../src/workbook/settings/settings';

const CHOICES = SHOWN_SETTINGS.flatMap((field) => {
  const choices = SETTINGS[field].inPane?.choices;
  return choices === undefined ? [] : ([[field, choices]] as const);
});

test.each(CHOICES)(
  'every word that the setting %s may be reads in English with the word of the workbook',
  (_, choices) => {
    for (const word of Object.keys(choices)) {
      expect(choiceShown(word, choices, 'en')).toMatch(/^[a-z ]+ \(.+\)$/);
      expect(choiceShown(word, choices, 'en')).toContain(`(${word})`);
      expect(choiceShown(word, choices, 'de')).toBe(word);
    }
  },
);

test('a word of the workbook that is none of these stays as it is', () => {
  expect(choiceShown('vorläufig', SETTINGS.scenario.inPane!.choices!, 'en')).toBe('vorläufig');
});
