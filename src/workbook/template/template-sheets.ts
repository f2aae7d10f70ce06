import { SHEET_WORDS } from '../../domain/vocabulary/sheet-words';
import { fieldsInTemplate, headingOf, TABLE_KINDS } from '../../domain/vocabulary/vocabulary';
import type { AddedSheet } from '../plan/write-plan';
import { EVALUATION } from '../settings/due-date-names';
import { SETTING_FIELDS, SETTINGS } from '../settings/settings';
import { sheetOfTemplate } from './sheet-of-template';

const SETTING_ROWS = [
  ...SETTING_FIELDS.filter((field) => SETTINGS[field].inTemplate).map((field) => SETTINGS[field].names[0]!),
  EVALUATION,
];

/** The sheets of an empty workbook, with the headings of the workbook contract; German, as the users' sheets are. */
export const TEMPLATE_SHEETS: readonly AddedSheet[] = TABLE_KINDS.map((kind) =>
  sheetOfTemplate(
    SHEET_WORDS[kind].sheet,
    fieldsInTemplate(kind).map((field) => headingOf(kind, field)),
    kind === 'settings' ? SETTING_ROWS.map((name) => [name]) : [],
  ),
);
