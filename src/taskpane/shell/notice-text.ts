import { sentence } from '../../domain/findings/finding';
import type { Language } from '../../domain/findings/finding';
import { taskpaneTexts } from '../../i18n/texts';
import type { Notice } from '../session/pane-state';

/** A notice as one sentence. */
export function noticeText(notice: Notice, language: Language): string {
  const { notices } = taskpaneTexts(language);
  switch (notice.kind) {
    case 'outcome': {
      const { status, job } = notice.outcome;
      return status === 'failed' ? notices.failed : notices[job];
    }
    case 'finding':
      return sentence(notice.finding, language);
    default:
      return notices[notice.kind];
  }
}
