import type { SettingsTexts } from '../de/taskpane-settings';

/** Texts of the settings. */
export const settings: SettingsTexts = {
  language: 'Language',
  languageAdvice: 'Holds for this task pane and for what is written into the workbook.',
  languages: { de: 'German', en: 'English' },
  inWorkbook: 'Settings of this workbook',
  inWorkbookAdvice:
    'These settings stand in the sheet "Einstellungen", so that everybody computes with the same ones. Changes go through the preview first.',
  notExamined: 'Please examine the workbook first; that writes nothing.',
  noSheet:
    'The workbook has no readable sheet "Einstellungen". It needs the headings "Einstellung" and "Wert"; the template under "Help and self-check" adds it.',
  notInSheet: 'Is not in the sheet. Please add a row "{name}" there.',
  allowed: 'This cannot be read. Allowed: {allowed}.',
  notSet: 'not stated',
  preview: 'To the preview …',
  enter: 'Enter …',
  unchanged: 'Nothing is changed yet.',
  title: 'Settings',
};
