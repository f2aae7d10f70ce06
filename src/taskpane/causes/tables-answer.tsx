import { Button, makeStyles } from '@fluentui/react-components';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { TemplateSection } from '../parts/template-section';
import { usePane } from '../session/use-pane';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** Where no table was found: one can be assigned by hand, or the template laid out. */
export function TablesAnswer() {
  const { language, actions } = usePane();
  const styles = useStyles();
  return (
    <>
      <Button className={styles.start} onClick={() => actions.open('assignment')}>
        {taskpaneTexts(language).views.assignment}
      </Button>
      <TemplateSection />
    </>
  );
}
