import { settings as german } from '../../../src/i18n/de/taskpane-settings';
import { settings as english } from '../../../src/i18n/en/taskpane-settings';
import { SETTING_NAMES } from '../../../src/taskpane/views/settings/setting-rows';
import { wordShown } from '../../../src/taskpane/views/settings/word-shown';
import { knownSetting } from '../../../src/workbook/readers/known-settings';

const CHOICES = ['scenario', 'basis', 'budgetNote', 'localBody'] as const;
const wordsOf = (setting: keyof typeof SETTING_NAMES) => knownSetting(SETTING_NAMES[setting][0])!.allowed;

test.each(CHOICES)(
  'every word that the setting %s may hold reads in English with the word of the workbook',
  (setting) => {
    for (const word of wordsOf(setting).split(', ')) {
      expect(wordShown(word, english)).toMatch(/^[a-z ]+ \(.+\)$/);
      expect(wordShown(word, english)).toContain(`(${word})`);
      expect(wordShown(word, german)).toBe(word);
    }
  },
);

test.each(['years', 'voluntary', 'mandatory', 'significanceSource', 'asOf'] as const)(
  'what the setting %s may hold is told in both languages',
  (setting) => {
    expect(german.words).toHaveProperty([wordsOf(setting)]);
    expect(wordShown(wordsOf(setting), english)).not.toBe(wordsOf(setting));
  },
);

test('a word of the workbook that is none of these stays as it is', () => {
  expect(wordShown('vorläufig', english)).toBe('vorläufig');
});
