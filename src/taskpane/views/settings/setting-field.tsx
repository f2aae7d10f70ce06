import { Field, Input, Select } from '@fluentui/react-components';
import type { SettingsTexts } from '../../../i18n/de/taskpane-settings';
import { fill } from '../../../i18n/texts';
import { knownSetting } from '../../../workbook/readers/known-settings';
import { wordShown } from './word-shown';
import { SETTING_NAMES } from './setting-rows';
import type { SettingRow, ShownSetting } from './setting-rows';

/** Settings that are one of a few words. */
const CHOICES: ReadonlySet<ShownSetting> = new Set(['scenario', 'basis', 'budgetNote', 'localBody']);

/** One setting of the workbook; read-only where the sheet has no row for it. */
export function SettingField({
  setting,
  row,
  text,
  refusal,
  texts,
  onChange,
}: {
  readonly setting: ShownSetting;
  readonly row: SettingRow | null;
  readonly text: string;
  /** The words that tell what is allowed; null where the text can be read. */
  readonly refusal: string | null;
  readonly texts: SettingsTexts;
  readonly onChange: (text: string) => void;
}) {
  const hint =
    row === null
      ? fill(texts.notInSheet, { name: SETTING_NAMES[setting][0] })
      : ((texts.hints as Readonly<Record<string, string>>)[setting] ?? '');
  return (
    <Field
      label={texts.names[setting]}
      hint={hint}
      {...(refusal === null
        ? {}
        : { validationMessage: fill(texts.allowed, { allowed: wordShown(refusal, texts) }) })}
    >
      {CHOICES.has(setting) ? (
        <Select disabled={row === null} value={text} onChange={(_, { value }) => onChange(value)}>
          <option value="">{texts.notSet}</option>
          {wordsOf(setting, text).map((word) => (
            <option key={word} value={word}>
              {wordShown(word, texts)}
            </option>
          ))}
        </Select>
      ) : (
        <Input disabled={row === null} value={text} onChange={(_, { value }) => onChange(value)} />
      )}
    </Field>
  );
}

/** The words that the sheet may hold, the one that it holds now among them. */
function wordsOf(setting: ShownSetting, now: string): readonly string[] {
  const words = knownSetting(SETTING_NAMES[setting][0])!.allowed.split(', ');
  return now === '' || words.includes(now) ? words : [now, ...words];
}
