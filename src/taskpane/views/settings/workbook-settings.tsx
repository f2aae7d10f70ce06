import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Examination } from '../../../commands/examination';
import type { SettingsTexts } from '../../../i18n/de/taskpane-settings';
import type { SettingField as SettingName } from '../../../domain/case';
import { PlaceLink } from '../../parts/place-link';
import { Section } from '../../parts/section';
import { refusalOfTyped, settingEdits } from '../../../workbook/entries/setting-edits';
import { germanText, textToType } from '../../../workbook/entries/typed-number';
import { settingRows, SHOWN_SETTINGS } from '../../../workbook/entries/setting-rows';
import { useEntries } from '../../parts/use-entries';
import { usePane } from '../../session/use-pane';
import { SettingField } from '../../parts/setting-field';

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
  const { dateSystem } = examination.snapshot;
  const heldOf = (setting: SettingName): string => textToType(rows.get(setting)?.text ?? '', language);
  const { enteredFor, enter } = useEntries(heldOf);
  const entered = SHOWN_SETTINGS.filter((setting) => enteredFor(setting) !== null);
  const entryRows = settingRows(examination.recognition, examination.snapshot, entered);
  const refusals = SHOWN_SETTINGS.map((setting) => {
    const row = entryRows.get(setting);
    if (row === undefined) return null;
    const german = germanText(enteredFor(setting)!, language);
    return refusalOfTyped(row, german, dateSystem);
  });
  const edits = [...entryRows.values()].flatMap((row) =>
    settingEdits(row, germanText(enteredFor(row.setting)!, language) ?? row.text, examination.snapshot),
  );
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
            text={enteredFor(setting) ?? heldOf(setting)}
            refusal={refusals[index]?.[language] ?? null}
            texts={texts}
            onChange={(text) => enter(setting, text)}
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
