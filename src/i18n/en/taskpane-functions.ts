import type { FunctionsTexts } from '../de/taskpane-functions';

/** Texts of the catalogue of functions. */
export const functions: FunctionsTexts = {
  intro:
    'For formulas of your own: every function computes as the run does. "Insert" asks for what it needs and writes the formula into the selected cell, after the preview.',
  notExamined: 'Please examine the workbook first; nothing is written by it.',
  insert: 'Insert',
  insertOf: 'Insert: {name}',
  howToFill: 'Click a field, then select the cell or range in the sheet; or type something yourself.',
  target: 'Cell for the formula',
  optional: '{name} (optional)',
  formula: 'Formula',
  preview: 'To the preview …',
  cancel: 'Cancel',
  title: 'Insert {name}',
  needed: 'Still to fill in: {names}.',
  noNumber: 'This number is not written as the pane reads it: 1,234.56.',
  noTarget: 'Please name a cell of the workbook, for example {example}.',
};
