import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { RunOutcome } from '../../commands/run-outcome';
import type { Finding } from '../../domain/findings/finding';
import { severityOf } from '../../domain/findings/severity';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { FindingList } from '../parts/finding-list';
import type { Notice } from '../session/pane-state';
import { usePane } from '../session/use-pane';
import { CloseAction } from './close-action';
import { noticeText } from './notice-text';

/** What came of the last thing that the user did, with the reasons where something was not written. */
export function NoticeBar() {
  const { state, language, actions } = usePane();
  const { notice } = state;
  if (notice === null) return null;
  const texts = taskpaneTexts(language);
  const unwritten = notice.kind === 'outcome' ? unwrittenIn(notice.outcome) : [];
  return (
    <>
      <MessageBar intent={intentOf(notice)} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{noticeText(notice, language)}</MessageBarTitle>
        </MessageBarBody>
        <CloseAction label={texts.close} onClose={() => actions.dismissNotice()} />
      </MessageBar>
      {unwritten.length > 0 && <FindingList findings={unwritten} />}
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

function intentOf(notice: Notice): 'success' | 'error' | 'info' {
  if (notice.kind === 'finding') return 'error';
  if (notice.kind === 'outcome') return notice.outcome.status === 'failed' ? 'error' : 'success';
  return notice.kind === 'copied' ? 'success' : 'info';
}
