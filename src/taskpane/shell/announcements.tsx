import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { usePane } from '../session/use-pane';
import { announcementOf } from './announcement';

/** Tells a screen reader what an examination found; all else is told by the bar. */
export function Announcements() {
  const { state, language } = usePane();
  const { examination, examinedAfter } = state;
  const { announce } = useAnnounce();
  const told = useRef(examination);
  useEffect(() => {
    const before = told.current;
    if (before === examination) return;
    told.current = examination;
    const text = announcementOf(before, { examination, examinedAfter }, language);
    if (text !== null) announce(text);
  }, [examination, examinedAfter, language, announce]);
  return null;
}
