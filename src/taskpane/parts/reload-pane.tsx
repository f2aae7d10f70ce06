import { Button, makeStyles } from '@fluentui/react-components';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** Loads the page of the add-in again, which brings the version that the server has now. */
export function ReloadPane() {
  const { language } = usePane();
  const styles = useStyles();
  return (
    <Button className={styles.start} onClick={() => location.reload()}>
      {taskpaneTexts(language).reload}
    </Button>
  );
}
