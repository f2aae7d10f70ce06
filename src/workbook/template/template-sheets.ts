import { SHEET_WORDS } from '../../domain/vocabulary/sheet-words';
import { fieldsInTemplate, headingOf, TABLE_KINDS } from '../../domain/vocabulary/vocabulary';
import type { AddedSheet } from '../plan/write-plan';
import { EVALUATION } from '../settings/due-date-names';
import { SETTING_FIELDS, SETTINGS } from '../settings/settings';
import type { CellValue } from '../snapshot';

const NARROWEST = 12;
const SETTING_ROWS = [
  ...SETTING_FIELDS.filter((field) => SETTINGS[field].inTemplate).map((field) => SETTINGS[field].names[0]!),
  EVALUATION,
];

/** The sheets of an empty workbook, with the headings of the workbook contract; German, as the users' sheets are. */
export const TEMPLATE_SHEETS: readonly AddedSheet[] = TABLE_KINDS.map((kind) =>
  sheet(
    SHEET_WORDS[kind].sheet,
    fieldsInTemplate(kind).map((field) => headingOf(kind, field)),
    kind === 'settings' ? SETTING_ROWS.map((name) => [name]) : [],
  ),
);

/** @param rows what stands below the headings, each row as far as it is filled */
function sheet(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[] = [],
): AddedSheet {
  const columnWidths = headings.map((heading, column) =>
    Math.max(NARROWEST, heading.length + 2, ...rows.map((row) => (row[column]?.length ?? 0) + 2)),
  );
  const values = [headings, ...rows].map((row) => headings.map((_, column): CellValue => row[column] ?? ''));
  return { name, values, columnWidths };
}
