import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../domain/language';
import { taskpaneTexts } from '../../i18n/texts';
import type { PaneActions } from '../session/pane-actions';
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
export function ViewLinks({
  group,
  language,
  actions,
}: {
  readonly group: NonNullable<ViewGroup>;
  readonly language: Language;
  readonly actions: PaneActions;
}) {
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
