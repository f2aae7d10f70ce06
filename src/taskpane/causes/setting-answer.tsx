import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Examination } from '../../commands/examination';
import type { SettingField as SettingName } from '../../domain/case';
import { settings as german } from '../../i18n/de/taskpane-settings';
import { settings as english } from '../../i18n/en/taskpane-settings';
import { inLanguage } from '../../i18n/language';
import { refusalOf, settingEdits } from '../../workbook/entries/setting-edits';
import { settingRows } from '../../workbook/entries/setting-rows';
import { usePane } from '../session/use-pane';
import { SettingField } from '../views/settings/setting-field';

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

/** The setting that answers a question, where the question stands; it is written after its preview. */
export function SettingAnswer({
  setting,
  examination,
}: {
  readonly setting: SettingName;
  readonly examination: Examination;
}) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const { recognition, snapshot } = examination;
  const row = settingRows(recognition, snapshot).get(setting);
  const [text, setText] = useState(row?.text ?? '');
  if (row === undefined) return <Body1>{texts.noSheet}</Body1>;
  const refusal = refusalOf(row, text, snapshot.dateSystem);
  const edits = settingEdits(row, text);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        actions.propose(texts.title, edits);
      }}
    >
      <SettingField
        setting={setting}
        row={row}
        text={text}
        refusal={refusal?.[language] ?? null}
        texts={texts}
        onChange={setText}
      />
      <Button type="submit" className={styles.submit} disabled={edits.length === 0 || refusal !== null}>
        {texts.enter}
      </Button>
    </form>
  );
}
