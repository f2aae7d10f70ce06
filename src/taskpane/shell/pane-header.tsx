import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, NavigationRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import type { Location } from '../session/pane-state';
import { usePane } from '../session/use-pane';
import { NARROW } from '../theme/narrow';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    [NARROW]: { flexWrap: 'wrap' },
  },
  title: {
    flexGrow: 1,
    margin: 0,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    [NARROW]: { order: 1, flexBasis: '100%' },
  },
  menu: { flexShrink: 0 },
});

/** The name of the view, the way back, the menu of all views, and the one primary button. */
export function PaneHeader() {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const texts = taskpaneTexts(language);
  const { view } = state.location;
  const heading = useFocusOnNavigation(state.location);
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        {view !== 'overview' && (
          <Button
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={texts.back}
            onClick={() => actions.back()}
          />
        )}
        <Text as="h1" size={500} weight="semibold" className={styles.title} ref={heading} tabIndex={-1}>
          {view === 'overview' ? texts.title : texts.views[view]}
        </Text>
        {view !== 'menu' && (
          <Button
            className={styles.menu}
            appearance="subtle"
            icon={<NavigationRegular />}
            aria-label={texts.menu}
            onClick={() => actions.open('menu')}
          >
            {view === 'overview' && texts.menu}
          </Button>
        )}
      </div>
      {view === 'overview' && (
        <Button
          appearance="primary"
          disabledFocusable={state.work !== null}
          onClick={() => void actions.examine()}
        >
          {texts.reconcile}
        </Button>
      )}
    </header>
  );
}

/**
 * Moves the focus to the heading when the view changes, unless the user is in the grid. While it has the focus the
 * heading is in the tab order: Office.js moves the focus itself in Excel on the web, and from an element outside its
 * list the next Tab would leave the pane.
 */
function useFocusOnNavigation(location: Location) {
  const ref = useRef<never>(null);
  const shown = useRef(location);
  useEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    const heading = ref.current as HTMLElement | null;
    if (heading === null || !document.hasFocus()) return;
    heading.tabIndex = 0;
    heading.focus();
    heading.addEventListener('blur', () => (heading.tabIndex = -1), { once: true });
  }, [location]);
  return ref;
}
