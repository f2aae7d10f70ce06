import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { start as german } from '../../i18n/de/taskpane-start';
import { start as english } from '../../i18n/en/taskpane-start';
import { inLanguage } from '../../i18n/language';
import { usePane } from '../session/use-pane';
import { Section } from './section';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** What the template is, and the button that adds it. */
export function TemplateSection() {
  const { language } = usePane();
  const texts = inLanguage(language, german, english);
  return (
    <Section title={texts.templateTitle}>
      <Body1>{texts.template}</Body1>
      <AddTemplate />
    </Section>
  );
}

/** Adds the sheets of the template that are not there yet. */
export function AddTemplate() {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  return (
    <Button
      className={styles.start}
      disabledFocusable={state.work !== null}
      onClick={() => void actions.addTemplate()}
    >
      {inLanguage(language, german, english).addTemplate}
    </Button>
  );
}
