import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { help as german } from '../../i18n/de/taskpane-help';
import { help as english } from '../../i18n/en/taskpane-help';
import { inLanguage } from '../../i18n/language';
import { usePane } from '../session/use-pane';
import { Section } from './section';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** Adds the sheets of the template that are not there yet. */
export function TemplateSection() {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  return (
    <Section title={texts.templateTitle}>
      <Body1>{texts.template}</Body1>
      <Button
        className={styles.start}
        disabledFocusable={state.work !== null}
        onClick={() => void actions.addTemplate()}
      >
        {texts.addTemplate}
      </Button>
    </Section>
  );
}
