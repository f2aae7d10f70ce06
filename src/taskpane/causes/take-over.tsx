import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** Offers to take over the add-in's sheets, the state of which is gone. */
export function TakeOver() {
  const { state, language, actions } = usePane();
  const styles = useStyles();
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
