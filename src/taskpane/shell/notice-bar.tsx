import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { taskpaneTexts } from '../../i18n/texts';
import { FindingList } from '../parts/finding-list';
import type { Notice } from '../session/pane-state';
import { noticeText } from './notice-text';
import type { ShellProps } from './shell-props';

/** What came of the last thing that the user did, with the reasons where nothing was written. */
export function NoticeBar({ state: { notice, language }, actions }: ShellProps) {
  if (notice === null) return null;
  const texts = taskpaneTexts(language);
  const failed = notice.kind === 'outcome' && notice.outcome.status === 'failed' ? notice.outcome : null;
  return (
    <>
      <MessageBar intent={intentOf(notice)} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{noticeText(notice, language)}</MessageBarTitle>
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={texts.close}
              icon={<DismissRegular />}
              onClick={() => actions.dismissNotice()}
            />
          }
        />
      </MessageBar>
      {failed !== null && (
        <FindingList
          findings={failed.findings.filter(({ severity }) => severity === 'error')}
          language={language}
          actions={actions}
        />
      )}
    </>
  );
}

function intentOf(notice: Notice): 'success' | 'error' | 'info' {
  if (notice.kind === 'finding') return 'error';
  if (notice.kind === 'outcome') return notice.outcome.status === 'failed' ? 'error' : 'success';
  return notice.kind === 'copied' ? 'success' : 'info';
}
