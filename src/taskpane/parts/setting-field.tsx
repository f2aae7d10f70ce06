import { Field, Input, Select } from '@fluentui/react-components';
import type { SettingField as SettingName } from '../../domain/case';
import type { SettingsTexts } from '../../i18n/de/taskpane-settings';
import { fill } from '../../i18n/fill';
import { wordOfSameMeaning } from '../../workbook/entries/same-setting';
import { nameOf, type SettingRow } from '../../workbook/entries/setting-rows';
import { SETTINGS } from '../../workbook/settings/settings';
import { usePane } from '../session/use-pane';
import { choiceShown } from './choice-shown';

/** One setting of the workbook; read-only where the sheet has no row for it. */
export function SettingField({
  setting,
  row,
  text,
  refusal,
  texts,
  onChange,
}: {
  readonly setting: SettingName;
  readonly row: SettingRow | null;
  readonly text: string;
  /** What tells what is allowed; null where the text can be read. */
  readonly refusal: string | null;
  readonly texts: SettingsTexts;
  readonly onChange: (text: string) => void;
}) {
  const { language } = usePane();
  const { inPane, allowed } = SETTINGS[setting];
  const { name, hint, choices } = inPane ?? { hint: allowed };
  const offered = choices === undefined ? {} : wordsToChoose(setting, choices, text);
  return (
    <Field
      label={name === undefined ? <span lang="de">{nameOf(setting)}</span> : name[language]}
      hint={row === null ? fill(texts.notInSheet, { name: nameOf(setting) }) : (hint?.[language] ?? '')}
      {...(refusal === null ? {} : { validationMessage: fill(texts.allowed, { allowed: refusal }) })}
    >
      {choices === undefined ? (
        <Input disabled={row === null} value={text} onChange={(_, { value }) => onChange(value)} />
      ) : (
        <Select disabled={row === null} value={text} onChange={(_, { value }) => onChange(value)}>
          <option value="">{texts.notSet}</option>
          {Object.keys(offered).map((word) => (
            <option key={word} value={word}>
              {choiceShown(word, offered, language)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

/** The words that the sheet may hold with what each means; the sheet's own word stands for the offered one it means. */
function wordsToChoose(
  setting: SettingName,
  choices: Readonly<Record<string, string>>,
  now: string,
): Readonly<Record<string, string | undefined>> {
  const words = Object.keys(choices);
  if (now === '' || words.includes(now)) return choices;
  const same = wordOfSameMeaning(setting, now, words);
  if (same === undefined) return { [now]: undefined, ...choices };
  return Object.fromEntries(
    Object.entries(choices).map(([word, meaning]) => [word === same ? now : word, meaning]),
  );
}
