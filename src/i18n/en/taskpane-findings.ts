import type { FindingsTexts } from '../de/taskpane-findings';

/** Texts of the view of what is to be settled. */
export const findings: FindingsTexts = {
  notExamined:
    'After the examination, what is to be settled in the workbook stands here, each cause once with its cells.',
  nothingOpen: 'Nothing is to be settled.',
  counted: '{what} ({count})',
  alike: {
    'cells-unreadable': 'cannot be read',
    'not-a-number': 'are not a number',
    'foreign-number': 'are not written the German way',
    'ambiguous-number': 'are ambiguous',
    'error-value': 'show an error value',
    'formula-not-calculated': 'are not calculated',
    'negative-value': 'are negative',
    'not-a-date': 'are not a date',
    'impossible-date': 'name a day that does not exist',
    'not-a-year': 'are not a budget year',
    'unknown-module': 'name no module',
    'unknown-word': 'hold a word that is not possible here',
    'not-fte': 'are not FTE',
    'needed-cell-empty': 'are empty',
    'target-protected': 'are protected',
    'target-holds-formula': 'hold a formula',
    'stated-deviates': 'deviate',
  },
  cellAnswer: {
    content: 'Content of {cell}',
    instead: 'New content of {cell}',
    firstOf: 'New content of {cell} (1 of {count})',
    written: '{value} will be written.',
    formats: {
      amount: 'The cell gets the format 1,234.56.',
      fte: 'The cell gets the format 0.50.',
      text: 'The cell gets the format text.',
    },
    title: 'Correct {cell}',
    logged: 'Correction',
    noNumber: 'This number is not written as the pane reads it: 1,234.56.',
  },
};
