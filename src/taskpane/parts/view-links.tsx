import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';
import { viewsOf } from '../session/view-id';
import type { ViewGroup } from '../session/view-id';
import { Section } from './section';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** Links to all views of a group; nothing where there are none. */
export function ViewLinks({ group }: { readonly group: NonNullable<ViewGroup> }) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const texts = taskpaneTexts(language);
  const views = viewsOf(group);
  if (views.length === 0) return null;
  return (
    <Section title={texts.groups[group]}>
      <ul className={styles.list}>
        {views.map((id) => (
          <li key={id}>
            <Link as="button" onClick={() => actions.open(id)}>
              {texts.views[id]}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
