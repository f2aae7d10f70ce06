import { programmeNamed } from '../../domain/rules/programmes';
import type { RuleSet } from '../../domain/rules/rule-set';
import { SHEET_WORDS } from '../../domain/vocabulary/sheet-words';
import type { DateSystem } from '../../domain/time';
import type { SheetSnapshot } from '../snapshot';
import { RowReader } from '../tables/row-reader';
import type { FoundTable } from '../tables/table';
import { readSettingPairs, readSettings } from './read-settings';
import { newSettings } from './settings-draft';

/**
 * The programme of a workbook, needed before its tables can be found: it decides which columns they need. Null
 * where the settings name one that is not known.
 */
export function programmeIn(
  tables: readonly FoundTable[],
  sheets: readonly SheetSnapshot[],
  dateSystem: DateSystem,
): RuleSet | null {
  const draft = newSettings();
  const settings = tables.filter((table) => table.heading.kind === 'settings');
  for (const table of settings) readSettings(new RowReader<'settings'>(table, dateSystem), draft, dateSystem);
  for (const sheet of settings.length > 0 ? [] : sheets) {
    if (SHEET_WORDS.settings.usual.test(sheet.name)) readSettingPairs(sheet, draft, dateSystem);
  }
  return programmeNamed(draft.settings.programme);
}
