import type { Settings } from '../../domain/case';
import type { StoppedRate } from '../../domain/rules/stopped-rate';
import { ownProgrammes } from '../../domain/rules/own-programme';
import { programmeNamed } from '../../domain/rules/programmes';
import type { RuleSet } from '../../domain/rules/rule-set';
import { SHEET_WORDS } from '../../domain/vocabulary/sheet-words';
import type { DateSystem } from '../../domain/time';
import { unreadSetting } from '../../domain/unread-setting';
import type { SheetSnapshot } from '../snapshot';
import { RowReader } from '../tables/row-reader';
import type { FoundTable } from '../tables/table';
import { readProgramme } from './read-programme';
import { readSettingPairs, readSettings } from './read-settings';
import { newSettings } from './settings-draft';

/** The programme of a workbook, and those that it defines. */
export interface ProgrammeOfWorkbook {
  /** Null where the settings name one that is not known, or none of several that the workbook defines. */
  readonly ruleSet: RuleSet | null;
  readonly own: readonly RuleSet[];
  /** Rows of the table `Programm` that cannot be read. */
  readonly stopped: readonly StoppedRate[];
  /** What the sheets of settings say. */
  readonly settings: Settings;
}

/** The programme of a workbook, needed before its tables can be found: it decides columns and words. */
export function programmeIn(
  tables: readonly FoundTable[],
  sheets: readonly SheetSnapshot[],
  dateSystem: DateSystem,
): ProgrammeOfWorkbook {
  const draft = newSettings();
  const settings = tables.filter((table) => table.heading.kind === 'settings');
  for (const table of settings) readSettings(new RowReader<'settings'>(table, dateSystem), draft, dateSystem);
  for (const sheet of settings.length > 0 ? [] : sheets) {
    if (SHEET_WORDS.settings.usual.test(sheet.name)) readSettingPairs(sheet, draft, dateSystem);
  }
  const readers = tables
    .filter((table) => table.heading.kind === 'programme')
    .map((table) => new RowReader<'programme'>(table, dateSystem));
  const read = readers.map((reader) => readProgramme(reader, dateSystem));
  const own = ownProgrammes(read.flatMap(({ rows }) => rows));
  const stopped = read.flatMap((each) => each.stopped);
  const isNameless = own.length === 0 && stopped.length > 0;
  const isUnread = isNameless || unreadSetting(draft.settings, 'programme') !== null;
  return {
    ruleSet: isUnread ? null : programmeNamed(draft.settings.programme, own),
    own,
    stopped,
    settings: draft.settings,
  };
}
