import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Examination } from '../../../commands/examination';
import type { SettingsTexts } from '../../../i18n/de/taskpane-settings';
import type { SettingField as SettingName } from '../../../domain/case';
import { PlaceLink } from '../../parts/place-link';
import { Section } from '../../parts/section';
import { refusalOf, settingEdits } from '../../../workbook/entries/setting-edits';
import { settingRows, SHOWN_SETTINGS } from '../../../workbook/entries/setting-rows';
import { usePane } from '../../session/use-pane';
import { SettingField } from './setting-field';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  submit: { alignSelf: 'flex-start' },
});

/** The settings in the sheet of the workbook. What is changed here is written after the preview. */
export function WorkbookSettings({
  examination,
  texts,
}: {
  readonly examination: Examination;
  readonly texts: SettingsTexts;
}) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const rows = settingRows(examination.recognition, examination.snapshot);
  const [entered, setEntered] = useState<Partial<Record<SettingName, string>>>({});
  const { dateSystem } = examination.snapshot;
  const textOf = (setting: SettingName): string => entered[setting] ?? rows.get(setting)?.text ?? '';
  const refusals = SHOWN_SETTINGS.map((setting) => {
    const row = rows.get(setting);
    return row === undefined || entered[setting] === undefined
      ? null
      : refusalOf(row, entered[setting], dateSystem);
  });
  const edits = SHOWN_SETTINGS.flatMap((setting) => {
    const row = rows.get(setting);
    return row === undefined || entered[setting] === undefined ? [] : settingEdits(row, entered[setting]);
  });
  const [first] = rows.values();
  if (first === undefined) return <Body1>{texts.noSheet}</Body1>;
  return (
    <Section title={texts.inWorkbook}>
      <Body1>
        {texts.inWorkbookAdvice} <PlaceLink place={first.valuePlace} />
      </Body1>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          actions.propose(texts.title, edits);
        }}
      >
        {SHOWN_SETTINGS.map((setting, index) => (
          <SettingField
            key={setting}
            setting={setting}
            row={rows.get(setting) ?? null}
            text={textOf(setting)}
            refusal={refusals[index]?.[language] ?? null}
            texts={texts}
            onChange={(text) => setEntered({ ...entered, [setting]: text })}
          />
        ))}
        {edits.length === 0 && <Body1>{texts.unchanged}</Body1>}
        <Button
          type="submit"
          appearance="primary"
          className={styles.submit}
          disabled={edits.length === 0 || refusals.some((each) => each !== null)}
        >
          {texts.preview}
        </Button>
      </form>
    </Section>
  );
}
