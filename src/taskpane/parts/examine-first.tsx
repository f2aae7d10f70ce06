import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** In place of what is only there once the workbook was examined: why, and the button that examines it. */
export function ExamineFirst({ text }: { readonly text: string }) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  return (
    <>
      <Body1>{text}</Body1>
      <Button
        appearance="primary"
        className={styles.start}
        disabledFocusable={state.work !== null}
        onClick={() => void actions.examine()}
      >
        {taskpaneTexts(language).examine}
      </Button>
    </>
  );
}
