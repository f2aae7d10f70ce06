import { AriaLiveAnnouncer, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PaneSession } from '../session/pane-session';
import { PaneContext } from '../session/use-pane';
import { fluentTheme } from '../theme/fluent-theme';
import { NARROW } from '../theme/narrow';
import { currentTheme, watchTheme } from '../theme/pane-theme';
import { Announcements } from './announcements';
import { ComputingBar } from './computing-bar';
import { useKeptFocus } from './kept-focus';
import { FeedbackBar } from './feedback-bar';
import { PaneHeader } from './pane-header';
import { RequirementBar } from './requirement-bar';
import { StaleBar } from './stale-bar';
import { ViewFrame } from './view-frame';
import { WorkBar } from './work-bar';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    minHeight: '100vh',
    boxSizing: 'border-box',
    overflowWrap: 'break-word',
    [NARROW]: { padding: tokens.spacingHorizontalS },
    // Fields of Fluent are as wide as their longest content unless they are told that they may be narrower.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Input, & .fui-Input__input, & .fui-Select__select': { minWidth: 0, width: '100%' },
    '& .fui-MessageBar': { gridTemplateColumns: 'auto minmax(0, 1fr) auto auto' },
    '& .fui-MessageBarBody, & .fui-Button, & .fui-Label, & .fui-AccordionHeader__button': {
      overflowWrap: 'anywhere',
    },
    // Forced colours leave a link the colour of text.
    '& .fui-Link': { '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
  },
});

/** The task pane: heading and menu, what is going on, and one view. */
export function Pane({ session }: { readonly session: PaneSession }) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const theme = useSyncExternalStore(watchTheme, currentTheme);
  const { actions } = session;
  const { language } = state;
  const pane = useMemo(() => ({ state, language, actions }), [state, language, actions]);
  const focus = useKeptFocus();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={fluentTheme(theme)}>
      <PaneContext value={pane}>
        <AriaLiveAnnouncer>
          <div className={styles.pane} ref={focus}>
            <PaneHeader />
            <RequirementBar />
            <WorkBar />
            <ComputingBar />
            <FeedbackBar />
            <StaleBar />
            <ViewFrame />
            <Announcements />
          </div>
        </AriaLiveAnnouncer>
      </PaneContext>
    </FluentProvider>
  );
}
