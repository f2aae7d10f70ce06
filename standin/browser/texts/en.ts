import type { WorkbenchTexts } from './de';

export const en: WorkbenchTexts = {
  title: 'Workbench',
  examples: 'Open example …',
  emptyWorkbook: 'Empty workbook',
  openFile: 'Open file',
  download: 'Download',
  language: 'Language',
  theme: 'Appearance',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
  notice: 'A stand-in to try the add-in: this is not Excel.',
  noticeMore: 'What may differ',
  noticeText:
    'The add-in runs here unmodified, with the unmodified office.js. What answers it is a stand-in made after the public documentation; nothing was compared with a real Excel.',
  differGrid:
    'The grid and its formulas are computed by Univer, not by Excel. Rows, columns and sheets cannot be inserted, deleted or moved here, cells not merged.',
  differShown:
    'Not shown, but kept in the file: charts other than stacked columns, pivot tables, pictures, comments, conditional formats, theme colours, merged cells.',
  differFunctions:
    'Equal calls of a function within one computation reach the add-in once. Spilled results are saved as an array formula.',
  differProtection: 'Every cell of a protected sheet counts as locked.',
  differSaving: 'Excel computes everything anew when the downloaded file is opened.',
  cell: 'Cell',
  formula: 'Formula or value',
  sheets: 'Sheets',
  pane: 'Task pane',
  closePane: 'Close task pane',
  resizePane: 'Width of the task pane',
  ready: 'Ready',
  computing: 'Computing …',
  working: 'The add-in is working …',
  refused: 'This stand-in cannot do that.',
  protectedSheet: 'This sheet is protected.',
  sum: 'Sum',
  count: 'Count',
  start: 'Data',
  dropHere: 'Drop the workbook here',
};
