import type { Language } from '../../domain/language';
import type { CellTarget } from '../plan/write-plan';
import { yearInName } from '../settings/setting-named';
import { SETTINGS } from '../settings/settings';
import type { WorkbookSnapshot } from '../snapshot';
import type { SettingRow } from './setting-rows';

/** What a setting may hold, where the text is something else; null where the text can be read. */
export function refusalOf(
  { setting, name }: SettingRow,
  text: string,
  dateSystem: WorkbookSnapshot['dateSystem'],
): Readonly<Record<Language, string>> | null {
  if (text.trim() === '') return null;
  const { read, allowed } = SETTINGS[setting];
  return read(text, dateSystem, yearInName(name)).kind === 'refused' ? allowed : null;
}

/** The cells that change when the user enters a text for a setting; none where it stays as it is. */
export function settingEdits(row: SettingRow, text: string): readonly CellTarget[] {
  const { name, value, valuePlace, namePlace } = row;
  if (text === String(value)) return [];
  const entered: CellTarget = { place: valuePlace, value: text, expected: value, figure: name };
  return namePlace === null
    ? [entered]
    : [{ place: namePlace, value: name, expected: '', figure: name }, entered];
}
