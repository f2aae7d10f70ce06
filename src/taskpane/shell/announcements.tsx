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
  const { examination } = state;
  const step = (state.ribbonJob ?? state.work)?.step;
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
    if (step !== undefined) announce(taskpaneTexts(language).steps[step], { batchId: 'work' });
  }, [step, language, announce]);
  return null;
}
