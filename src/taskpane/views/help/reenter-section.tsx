import { Body1, Button, makeStyles } from '@fluentui/react-components';
import type { HelpTexts } from '../../../i18n/de/taskpane-help';
import { Section } from '../../parts/section';
import { usePane } from '../../session/use-pane';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** For formulas that go on showing `#NAME?` though the add-in is loaded. */
export function ReenterSection({ texts }: { readonly texts: HelpTexts }) {
  const { state, actions } = usePane();
  const styles = useStyles();
  return (
    <Section title={texts.reenterTitle}>
      <Body1>{texts.reenterAdvice}</Body1>
      <Button
        className={styles.start}
        disabledFocusable={state.work !== null}
        onClick={() => void actions.reenterFormulas()}
      >
        {texts.reenter}
      </Button>
    </Section>
  );
}
