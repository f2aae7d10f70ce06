import type { FindingsTexts } from '../de/taskpane-findings';

/** Texts of the view of what is to be settled. */
export const findings: FindingsTexts = {
  notExamined:
    'After the examination, what is to be settled in the workbook stands here, each cause once with its cells.',
  nothingOpen: 'Nothing is to be settled.',
  counted: '{what} ({count})',
};
