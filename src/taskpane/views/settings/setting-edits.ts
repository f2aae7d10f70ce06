import type { Examination } from '../../../commands/examination';
import { knownSetting } from '../../../workbook/readers/known-settings';
import type { CellTarget } from '../../../workbook/plan/write-plan';
import type { SettingRow } from './setting-rows';

/** The words that tell what a setting may hold, where it cannot read the text; null where it can. */
export function refusalOf(
  { name }: SettingRow,
  text: string,
  dateSystem: Examination['snapshot']['dateSystem'],
): string | null {
  const setting = knownSetting(name);
  if (setting === undefined || text.trim() === '') return null;
  return setting.read(text, dateSystem).kind === 'refused' ? setting.allowed : null;
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
