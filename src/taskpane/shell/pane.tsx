import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PaneSession } from '../session/pane-session';
import { PaneContext } from '../session/use-pane';
import { fluentTheme } from '../theme/fluent-theme';
import { FORCED, NARROW } from '../theme/media';
import { currentTheme, watchTheme } from '../theme/pane-theme';
import { Announcements } from './announcements';
import { useKeptFocus } from './kept-focus';
import { useKeptPlace } from './kept-place';
import { PaneBar } from './pane-bar';
import { PaneHeader, ViewTitle } from './pane-header';
import { ViewFrame } from './view-frame';
import { VIEW_PANEL } from './view-panel';

/** What stays in place above and below must not hide what gets the focus. */
const useStaticStyles = makeStaticStyles({
  html: { scrollPaddingBlockStart: '152px', scrollPaddingBlockEnd: '72px' },
  body: { margin: 0 },
});

const useStyles = makeStyles({
  main: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalXL,
    minHeight: '100vh',
    boxSizing: 'border-box',
    overflowWrap: 'break-word',
    [NARROW]: { paddingInline: tokens.spacingHorizontalS },
    // Fields of Fluent are as wide as their longest content unless they are told that they may be narrower.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Input, & .fui-Input__input, & .fui-Select__select': { minWidth: 0, width: '100%' },
    '& .fui-MessageBar': { gridTemplateColumns: 'auto minmax(0, 1fr) auto auto', flexShrink: 0 },
    '& .fui-MessageBarBody, & .fui-Button, & .fui-Label, & .fui-AccordionHeader__button': {
      overflowWrap: 'anywhere',
    },
    // Forced colours leave a link the colour of text.
    '& .fui-Link': { [FORCED]: { textDecorationLine: 'underline' } },
  },
});

const viewPanel = (): HTMLElement | null => document.getElementById(VIEW_PANEL);

/** The task pane: its tabs, what is going on, and one view. */
export function Pane({ session }: { readonly session: PaneSession }) {
  useStaticStyles();
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const theme = useSyncExternalStore(watchTheme, currentTheme);
  const { actions, followed } = session;
  const { language, location } = state;
  const pane = useMemo(() => ({ state, language, actions, followed }), [state, language, actions, followed]);
  const focus = useKeptFocus();
  useKeptPlace(location, viewPanel);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // What is around the pane: the ground below a short view, and the bars that scroll it.
    document.documentElement.style.setProperty('color-scheme', theme === 'light' ? 'light' : 'dark');
    document.body.style.backgroundColor = fluentTheme(theme).colorNeutralBackground1;
  }, [theme]);
  return (
    <FluentProvider theme={fluentTheme(theme)}>
      <PaneContext value={pane}>
        <AriaLiveAnnouncer>
          <div className={styles.pane} ref={focus}>
            <PaneHeader />
            <main className={styles.main}>
              <ViewTitle />
              <PaneBar />
              <ViewFrame />
            </main>
            <Announcements />
          </div>
        </AriaLiveAnnouncer>
      </PaneContext>
    </FluentProvider>
  );
}
