import { makeStyles, tokens } from '@fluentui/react-components';
import { ViewLinks } from '../../parts/view-links';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** All views of the pane. A page instead of a menu that pops up: it fits 320 px and needs no positioning. */
export function MenuView() {
  const styles = useStyles();
  return (
    <nav className={styles.view}>
      {(['work', 'insight', 'more'] as const).map((group) => (
        <ViewLinks key={group} group={group} />
      ))}
    </nav>
  );
}
