import { Body1, Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { RunOutcome } from '../../commands/run-outcome';
import type { Finding, FindingCode } from '../../domain/findings/finding';
import { severityOf } from '../../domain/findings/severity';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { FindingList } from '../parts/finding-list';
import { ReloadPane } from '../parts/reload-pane';
import type { Feedback } from '../session/pane-state';
import { usePane } from '../session/use-pane';
import { CloseAction } from './close-action';
import { feedbackText } from './feedback-text';

/** What came of the last thing that the user did, with the reasons where something was not written. */
export function FeedbackBar() {
  const { state, language, actions } = usePane();
  const { feedback } = state;
  if (feedback === null) return null;
  const texts = taskpaneTexts(language);
  const unwritten = feedback.kind === 'outcome' ? unwrittenIn(feedback.outcome) : [];
  return (
    <>
      <MessageBar intent={intentOf(feedback)} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{feedbackText(feedback, language)}</MessageBarTitle>
        </MessageBarBody>
        <CloseAction label={texts.close} onClose={() => actions.dismissFeedback()} />
      </MessageBar>
      {unwritten.length > 0 && <FindingList findings={unwritten} />}
      {tells(feedback, 'file-missing') && <ReloadPane />}
      {tells(feedback, 'state-unreadable') && (
        <>
          <Body1>{texts.removesOnly}</Body1>
          <Button onClick={() => void actions.removeState()}>{texts.removeState}</Button>
        </>
      )}
    </>
  );
}

/**
 * Formulas that freezing left are nowhere else to be read; a recipient without the add-in would see `#NAME?` there. A
 * template that is there already is no error.
 */
function unwrittenIn({ job, status, findings }: RunOutcome): readonly Finding[] {
  if (job === 'freeze-values' || job === 'template') return findings;
  return status === 'failed' ? findings.filter((each) => severityOf(each) === 'error') : [];
}

/** Whether a finding is among what is told. */
function tells(feedback: Feedback, code: FindingCode): boolean {
  const told =
    feedback.kind === 'outcome'
      ? feedback.outcome.findings
      : feedback.kind === 'finding'
        ? [feedback.finding]
        : [];
  return told.some((each) => each.code === code);
}

function intentOf(feedback: Feedback): 'success' | 'error' | 'info' {
  if (feedback.kind === 'finding') return 'error';
  if (feedback.kind === 'outcome') return feedback.outcome.status === 'failed' ? 'error' : 'success';
  return feedback.kind === 'copied' ? 'success' : 'info';
}
