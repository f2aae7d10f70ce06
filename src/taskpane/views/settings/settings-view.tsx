import { Body1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { settings as german } from '../../../i18n/de/taskpane-settings';
import { settings as english } from '../../../i18n/en/taskpane-settings';
import { inLanguage } from '../../../i18n/language';
import { usePane } from '../../session/use-pane';
import { WorkbookSettings } from './workbook-settings';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** The language of the pane, and the settings that stand in the workbook. */
export function SettingsView() {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const { examination } = state;
  return (
    <div className={styles.view}>
      <Field label={texts.language} hint={texts.languageAdvice}>
        <Select
          value={language}
          onChange={(_, { value }) => actions.setLanguage(value === 'en' ? 'en' : 'de')}
        >
          <option value="de">{texts.languages.de}</option>
          <option value="en">{texts.languages.en}</option>
        </Select>
      </Field>
      {examination === null ? (
        <Body1>{texts.notExamined}</Body1>
      ) : (
        <WorkbookSettings key={examination.snapshot.state} examination={examination} texts={texts} />
      )}
    </div>
  );
}
