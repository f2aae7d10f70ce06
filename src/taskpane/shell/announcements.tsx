import { useAnnounce } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Severity } from '../../domain/findings/catalogue/finding-room';
import { severityOf } from '../../domain/findings/severity';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';

/** Tells a screen reader what an examination found. Feedback and steps are told by their own bars. */
export function Announcements() {
  const { state, language } = usePane();
  const { examination, work } = state;
  const { announce } = useAnnounce();
  useEffect(() => {
    if (examination === null) return;
    const count = (severity: Severity): string =>
      String(examination.findings.filter((each) => severityOf(each) === severity).length);
    announce(
      fill(taskpaneTexts(language).feedback.examined, {
        errors: count('error'),
        warnings: count('warning'),
        infos: count('info'),
      }),
    );
  }, [examination, language, announce]);
  useEffect(() => {
    if (work !== null) announce(taskpaneTexts(language).steps[work.step], { batchId: 'work' });
  }, [work, language, announce]);
  return null;
}
