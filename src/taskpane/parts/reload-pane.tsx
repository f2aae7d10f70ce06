import { Button, makeStyles } from '@fluentui/react-components';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import type { PaneState } from '../session/pane-state';
import { usePane } from '../session/use-pane';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** Reloading would end what is being written, and its way back. */
const isWriting = ({ work, ribbonJob }: PaneState): boolean =>
  work?.step === 'write' || ribbonJob?.step === 'write';

/** Loads the page of the add-in again, which brings the version that the server has now. */
export function ReloadPane() {
  const { state, language } = usePane();
  const styles = useStyles();
  return (
    <Button className={styles.start} disabledFocusable={isWriting(state)} onClick={() => location.reload()}>
      {taskpaneTexts(language).reload}
    </Button>
  );
}
