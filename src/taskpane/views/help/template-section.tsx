import { Body1, Button, makeStyles } from '@fluentui/react-components';
import type { HelpTexts } from '../../../i18n/de/taskpane-help';
import { Section } from '../../parts/section';
import type { PaneActions } from '../../session/pane-actions';
import type { PaneState } from '../../session/pane-state';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** Adds the sheets of the template that are not there yet. */
export function TemplateSection({
  state,
  texts,
  actions,
}: {
  readonly state: PaneState;
  readonly texts: HelpTexts;
  readonly actions: PaneActions;
}) {
  const styles = useStyles();
  return (
    <Section title={texts.templateTitle}>
      <Body1>{texts.template}</Body1>
      <Button
        className={styles.start}
        disabled={state.work !== null}
        onClick={() => void actions.addTemplate()}
      >
        {texts.addTemplate}
      </Button>
    </Section>
  );
}
