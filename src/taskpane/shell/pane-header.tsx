import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { Suspense, useEffect, useRef } from 'react';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { loadedWhenOpened } from '../parts/loaded-when-opened';
import { VISUALLY_HIDDEN } from '../parts/visually-hidden';
import type { Location } from '../session/pane-state';
import { usePane } from '../session/use-pane';
import { LOW, NARROW } from '../theme/media';
import { DefectBoundary } from './defect-boundary';
import { TabBar } from './tab-bar';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    paddingInline: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: {
      marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
      paddingInline: tokens.spacingHorizontalS,
    },
    [LOW]: { position: 'static' },
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  title: {
    flexGrow: 1,
    margin: 0,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  hidden: VISUALLY_HIDDEN,
  // Nothing of it is seen, so it takes no room of its own.
  unseen: { marginBottom: `calc(-1 * ${tokens.spacingVerticalM})` },
});

/** Needed once a scenario is tried; brings the words of the result sheet. */
const TriedChip = loadedWhenOpened(() => import(/* webpackChunkName: "tried" */ './tried-chip'), 'TriedChip');

/** Needed once a workbook was examined. */
const CellStrip = loadedWhenOpened(
  () => import(/* webpackChunkName: "follow" */ '../follow/cell-strip'),
  'CellStrip',
);

/** The tabs, what is tried, and what is known of the cell that is selected. Stays in place while the view is scrolled. */
export function PaneHeader() {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const { examination } = state;
  const tried = examination?.tried ?? null;
  return (
    <header className={styles.header} data-kept-in-place>
      <TabBar />
      {tried !== null && (
        <DefectBoundary language={language} actions={actions} onDefect={() => TriedChip.loadAgain()}>
          <Suspense fallback={null}>
            <TriedChip tried={tried} />
          </Suspense>
        </DefectBoundary>
      )}
      {examination !== null && (
        <DefectBoundary language={language} actions={actions} onDefect={() => CellStrip.loadAgain()}>
          <Suspense fallback={null}>
            <CellStrip examination={examination} />
          </Suspense>
        </DefectBoundary>
      )}
    </header>
  );
}

/** The name of the view, and in *Warum* the way back to where the figure was clicked. */
export function ViewTitle() {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const texts = taskpaneTexts(language);
  const { location, canGoBack } = state;
  const { view } = location;
  const heading = useFocusOnNavigation(location);
  return (
    <div className={mergeClasses(styles.row, view === 'overview' && styles.unseen)}>
      {view === 'why' && canGoBack && (
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={texts.back}
          title={texts.back}
          onClick={() => actions.back()}
        />
      )}
      <Text
        as="h1"
        size={400}
        weight="semibold"
        className={mergeClasses(styles.title, view === 'overview' && styles.hidden)}
        ref={heading}
        tabIndex={-1}
      >
        {texts.views[view]}
      </Text>
    </div>
  );
}

/**
 * Moves the focus to the heading when what had it went away with the view: a tab keeps it, and so does the grid. While it
 * has the focus the heading is in the tab order: Office.js moves the focus itself in Excel on the web, and from an element
 * outside its list the next Tab would leave the pane.
 */
function useFocusOnNavigation(location: Location) {
  const ref = useRef<never>(null);
  const shown = useRef(location);
  useEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    const heading = ref.current as HTMLElement | null;
    if (heading === null || !document.hasFocus()) return;
    const focused = document.activeElement;
    if (focused !== null && focused !== document.body && focused.isConnected && focused.role === 'tab')
      return;
    heading.tabIndex = 0;
    heading.focus({ preventScroll: true });
    heading.addEventListener('blur', () => (heading.tabIndex = -1), { once: true });
  }, [location]);
  return ref;
}
