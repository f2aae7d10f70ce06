import { sentence } from '../../domain/findings/sentence';
import type { Language } from '../../domain/language';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { LOG_SHEET } from '../../workbook/sheets/own-sheets';
import type { Feedback } from '../session/pane-state';

/** Feedback as one sentence. */
export function feedbackText(feedback: Feedback, language: Language): string {
  const texts = taskpaneTexts(language).feedback;
  switch (feedback.kind) {
    case 'outcome': {
      const { status, job, written } = feedback.outcome;
      const sheets = [...new Set(written.map(({ sheet }) => sheet))].filter((name) => name !== LOG_SHEET);
      if (status === 'failed') return job === 'undo' ? texts.notUndone : texts.failed;
      return fill(texts[job], { sheets: sheets.join(', ') });
    }
    case 'finding':
      return sentence(feedback.finding, language);
    default:
      return texts[feedback.kind];
  }
}
