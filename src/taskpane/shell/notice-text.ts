import { sentence } from '../../domain/findings/sentence';
import type { Language } from '../../domain/language';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { LOG_SHEET } from '../../workbook/sheets/own-sheets';
import type { Notice } from '../session/pane-state';

/** A notice as one sentence. */
export function noticeText(notice: Notice, language: Language): string {
  const { notices } = taskpaneTexts(language);
  switch (notice.kind) {
    case 'outcome': {
      const { status, job, written } = notice.outcome;
      const sheets = [...new Set(written.map(({ sheet }) => sheet))].filter((name) => name !== LOG_SHEET);
      if (status === 'failed') return job === 'undo' ? notices.notUndone : notices.failed;
      return fill(notices[job], { sheets: sheets.join(', ') });
    }
    case 'finding':
      return sentence(notice.finding, language);
    default:
      return notices[notice.kind];
  }
}
