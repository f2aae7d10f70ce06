import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { HelpTexts } from '../../../i18n/de/taskpane-help';
import { Section } from '../../parts/section';
import { usePane } from '../../session/use-pane';
import type { ViewId } from '../../session/view-id';
import { PLAIN_LIST } from '../../parts/plain-list';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    ...PLAIN_LIST,
  },
  task: { width: '100%', justifyContent: 'space-between', textAlign: 'start' },
});

/** What people come for, in the order of `texts.tasks`. */
const VIEWS: readonly ViewId[] = ['overview', 'findings', 'why', 'papers', 'history'];

/** What people come for, each with the way to its view. */
export function TasksSection({ texts }: { readonly texts: HelpTexts }) {
  const { actions } = usePane();
  const styles = useStyles();
  return (
    <Section title={texts.tasksTitle}>
      <ul className={styles.list}>
        {texts.tasks.map((task, index) => (
          <li key={task}>
            <Button
              className={styles.task}
              icon={<ChevronRightRegular />}
              iconPosition="after"
              onClick={() => actions.open(VIEWS[index]!)}
            >
              {task}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
