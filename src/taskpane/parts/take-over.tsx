import { Body1, Button, makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../domain/findings/finding';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** Offers to take over the add-in's sheets where findings say that their state is gone. */
export function TakeOver({ findings }: { readonly findings: readonly Finding[] }) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  if (!findings.some(({ code }) => code === 'sheets-without-state')) return null;
  const texts = taskpaneTexts(language);
  return (
    <>
      <Body1>{texts.takesOver}</Body1>
      <Button
        className={styles.start}
        disabledFocusable={state.work !== null}
        onClick={() => void actions.takeOverSheets()}
      >
        {texts.takeOver}
      </Button>
    </>
  );
}
