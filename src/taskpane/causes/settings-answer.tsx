import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Examination } from '../../commands/examination';
import type { SettingField as SettingName } from '../../domain/case';
import { settings as german } from '../../i18n/de/taskpane-settings';
import { settings as english } from '../../i18n/en/taskpane-settings';
import { inLanguage } from '../../i18n/language';
import { refusalOfTyped, settingEdits } from '../../workbook/entries/setting-edits';
import { germanText, textToType } from '../../workbook/entries/typed-number';
import { settingRows } from '../../workbook/entries/setting-rows';
import { AddTemplate } from '../parts/template-section';
import { SettingField } from '../parts/setting-field';
import { useEntries } from '../parts/use-entries';
import { usePane } from '../session/use-pane';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    width: '100%',
  },
  submit: { alignSelf: 'flex-start' },
});

/** `Geplanter Ertrag 2022`: the question does not say which year is meant, and its cell is linked. */
const NAMES_YEAR = /\b20\d\d\b/;

/** The settings that answer a question, where the question stands; they are written after their preview. */
export function SettingsAnswer({
  settings,
  examination: { recognition, snapshot },
}: {
  readonly settings: readonly SettingName[];
  readonly examination: Examination;
}) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const found = [...settingRows(recognition, snapshot, settings).values()];
  const rows = found.filter(({ name }) => !NAMES_YEAR.test(name));
  const { enteredFor, enter } = useEntries<SettingName>((setting) =>
    textToType(rows.find((row) => row.setting === setting)?.text ?? '', language),
  );
  if (rows.length === 0 && found.length > 0) return null;
  if (rows.length === 0) {
    return (
      <>
        <Body1>{texts.noSheet}</Body1>
        <AddTemplate />
      </>
    );
  }
  const fields = rows.map((row) => {
    const entered = enteredFor(row.setting);
    const german = entered === null ? row.text : germanText(entered, language);
    const refusal = refusalOfTyped(row, german, snapshot.dateSystem);
    return { row, typed: entered ?? textToType(row.text, language), entered, german, refusal };
  });
  const edits = fields.flatMap(({ row, entered, german }) =>
    entered === null || german === null ? [] : settingEdits(row, german, snapshot),
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        actions.propose(texts.title, edits);
      }}
    >
      {fields.map(({ row, typed, refusal }) => (
        <SettingField
          key={row.setting}
          setting={row.setting}
          row={row}
          text={typed}
          refusal={refusal?.[language] ?? null}
          texts={texts}
          onChange={(next) => enter(row.setting, next)}
        />
      ))}
      <Button
        type="submit"
        className={styles.submit}
        disabled={edits.length === 0 || fields.some(({ refusal }) => refusal !== null)}
      >
        {texts.enter}
      </Button>
    </form>
  );
}
